package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"unsafe"

	"golang.org/x/sys/unix"
)

// profile is the sort of a converter, by which its fences are set.
type profile string

const (
	profileOffice profile = "office"
	profileOCR    profile = "ocr"
)

// limits are what the kernel lets a converter use. An office program has some
// twenty threads, and maps more than it uses.
func (p profile) limits(apart bool) []limit {
	processes := uint64(256)
	if !apart {
		// Counted then are all processes of the user that the daemon runs as.
		processes = 4096
	}
	l := []limit{
		{unix.RLIMIT_CPU, 45}, {unix.RLIMIT_FSIZE, 64 << 20}, {unix.RLIMIT_NOFILE, 512}, {unix.RLIMIT_CORE, 0},
		{unix.RLIMIT_AS, 6 << 30}, {unix.RLIMIT_NPROC, processes},
	}
	if p == profileOCR {
		l = append(l, limit{unix.RLIMIT_FSIZE, 0}, limit{unix.RLIMIT_AS, 2 << 30})
	}
	return l
}

// becomeConverter sets the fences of a converter and becomes it. The arguments
// are the profile, whether it is apart, the folder it may write to, the
// program and its arguments.
func becomeConverter(args []string) int {
	if len(args) < 4 {
		return exitUsage
	}
	p, apart, work, program := profile(args[0]), args[1] == "apart", args[2], args[3]
	// The fence of files is one of the thread, and the one that becomes the
	// converter must be that one.
	runtime.LockOSThread()
	err := errors.Join(confine(converterReads(program), work), setLimits(p.limits(apart)))
	if err == nil {
		env := []string{
			"PATH=/usr/bin:/bin", "HOME=" + work, "TMPDIR=" + work, "LANG=C.UTF-8",
			"OMP_THREAD_LIMIT=1",    // tesseract: threads gain nothing on one page
			"SAL_USE_VCLPLUGIN=svp", // office: no window system is looked for
		}
		err = unix.Exec(program, append([]string{program}, args[4:]...), env)
	}
	fmt.Fprintln(os.Stderr, "convert:", err)
	return exitFailed
}

// converterReads are the places that a converter needs to read: programs,
// libraries, fonts. The daemon's database, keys and passwords are not there.
func converterReads(program string) []string {
	reads := []string{
		"/usr", "/bin", "/lib", "/lib32", "/lib64", "/etc/fonts", "/etc/libreoffice", "/etc/alternatives", "/etc/ld.so.cache", "/etc/ld.so.conf",
		"/etc/ld.so.conf.d", "/etc/localtime", "/etc/passwd", "/etc/group", "/etc/nsswitch.conf", "/etc/host.conf", "/etc/papersize",
		"/var/lib/libreoffice", "/var/spool/libreoffice", "/etc/locale.alias", "/var/cache/fontconfig", "/proc", "/sys/devices/system/cpu", "/sys/fs/cgroup", "/nix/store",
	}
	// A program that stands elsewhere has its files around it:
	// /opt/libreoffice/program/soffice.
	if real, err := filepath.EvalSymlinks(program); err == nil {
		if filepath.Base(filepath.Dir(real)) == "program" {
			reads = append(reads, filepath.Dir(filepath.Dir(real)))
		}
		reads = append(reads, filepath.Dir(real))
	}
	return reads
}

// The rights of Landlock (landlock(7)) as the kernel's versions came to know
// them; those of files are what a rule of a single file may grant.
const (
	landlockRead  = unix.LANDLOCK_ACCESS_FS_EXECUTE | unix.LANDLOCK_ACCESS_FS_READ_FILE | unix.LANDLOCK_ACCESS_FS_READ_DIR
	landlockFiles = unix.LANDLOCK_ACCESS_FS_EXECUTE | unix.LANDLOCK_ACCESS_FS_READ_FILE | unix.LANDLOCK_ACCESS_FS_WRITE_FILE | unix.LANDLOCK_ACCESS_FS_TRUNCATE | unix.LANDLOCK_ACCESS_FS_IOCTL_DEV
	landlockFirst = 1<<13 - 1
)

// landlockVersion is what this kernel knows of Landlock, 0 for nothing.
func landlockVersion() int {
	v, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, 0, 0, unix.LANDLOCK_CREATE_RULESET_VERSION)
	if errno != 0 {
		return 0
	}
	return int(v)
}

// confine lets this thread, and what it becomes, read below some places and
// write below one; signals to other programs and network sockets are refused
// too, as far as the kernel knows how. Without Landlock it does nothing.
func confine(reads []string, writes string) error {
	version := landlockVersion()
	if version == 0 {
		return nil
	}
	rules := unix.LandlockRulesetAttr{Handled_access_fs: landlockFirst}
	if version >= 2 {
		rules.Handled_access_fs |= unix.LANDLOCK_ACCESS_FS_REFER
	}
	if version >= 3 {
		rules.Handled_access_fs |= unix.LANDLOCK_ACCESS_FS_TRUNCATE
	}
	if version >= 4 {
		rules.Handled_access_net = unix.LANDLOCK_ACCESS_NET_BIND_TCP | unix.LANDLOCK_ACCESS_NET_CONNECT_TCP
	}
	if version >= 5 {
		rules.Handled_access_fs |= unix.LANDLOCK_ACCESS_FS_IOCTL_DEV
	}
	if version >= 6 {
		rules.Scoped = unix.LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | unix.LANDLOCK_SCOPE_SIGNAL
	}
	fd, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, uintptr(unsafe.Pointer(&rules)), unsafe.Sizeof(rules), 0)
	if errno != 0 {
		return fmt.Errorf("make a fence of files: %w", errno)
	}
	defer func() { _ = unix.Close(int(fd)) }() // nothing is lost
	all := rules.Handled_access_fs
	for _, place := range reads {
		if err := allow(int(fd), place, landlockRead&all); err != nil {
			return err
		}
	}
	for _, place := range []string{"/dev/null", "/dev/zero", "/dev/random", "/dev/urandom"} {
		if err := allow(int(fd), place, landlockFiles&all); err != nil {
			return err
		}
	}
	if writes != "/" {
		// An office program makes a socket in /tmp, to find itself again. It
		// cannot be told another place.
		if err := errors.Join(allow(int(fd), writes, all), allow(int(fd), "/tmp", unix.LANDLOCK_ACCESS_FS_MAKE_SOCK|unix.LANDLOCK_ACCESS_FS_REMOVE_FILE)); err != nil {
			return err
		}
	}
	if err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); err != nil {
		return fmt.Errorf("give up new rights: %w", err)
	}
	if _, _, errno := unix.Syscall(unix.SYS_LANDLOCK_RESTRICT_SELF, fd, 0, 0); errno != 0 {
		return fmt.Errorf("close the fence of files: %w", errno)
	}
	return nil
}

// allow adds a place to a fence of files; one that is not there is left out.
func allow(ruleset int, place string, rights uint64) error {
	fd, err := unix.Open(place, unix.O_PATH|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil
	}
	defer func() { _ = unix.Close(fd) }() // nothing is lost
	var info unix.Stat_t
	if err := unix.Fstat(fd, &info); err != nil {
		return fmt.Errorf("fence of files: %w", err)
	}
	if info.Mode&unix.S_IFMT != unix.S_IFDIR {
		rights &= landlockFiles
	}
	rule := unix.LandlockPathBeneathAttr{Allowed_access: rights, Parent_fd: int32(fd)}
	if _, _, errno := unix.Syscall6(unix.SYS_LANDLOCK_ADD_RULE, uintptr(ruleset), unix.LANDLOCK_RULE_PATH_BENEATH, uintptr(unsafe.Pointer(&rule)), 0, 0, 0); errno != 0 {
		return fmt.Errorf("fence of files: %w", errno)
	}
	return nil
}
