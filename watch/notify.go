package watch

import (
	"fmt"
	"net"
	"strconv"
	"strings"
	"time"
)

// Notifier tells the service manager how the daemon fares (sd_notify(3)). The
// zero value tells nobody.
type Notifier struct {
	socket   string
	interval time.Duration
}

// NewNotifier reads what systemd gives in the environment: NOTIFY_SOCKET, and
// WATCHDOG_USEC and WATCHDOG_PID where it wants signs of life. Pid is this
// process's.
func NewNotifier(getenv func(string) string, pid int) Notifier {
	n := Notifier{socket: getenv("NOTIFY_SOCKET")}
	if n.socket == "" {
		return n
	}
	usec, err := strconv.ParseInt(getenv("WATCHDOG_USEC"), 10, 64)
	whose := getenv("WATCHDOG_PID")
	if err == nil && usec > 0 && (whose == "" || whose == strconv.Itoa(pid)) {
		n.interval = time.Duration(usec) * time.Microsecond / 2
	}
	return n
}

// Interval is how often a sign of life is wanted; 0 for never.
func (n Notifier) Interval() time.Duration { return n.interval }

// Notify tells a state, like "READY=1".
func (n Notifier) Notify(states ...string) error {
	if n.socket == "" {
		return nil
	}
	// A name that begins with @ is in the abstract namespace: net knows.
	conn, err := net.DialUnix("unixgram", nil, &net.UnixAddr{Name: n.socket, Net: "unixgram"})
	if err != nil {
		return fmt.Errorf("tell the service manager: %w", err)
	}
	defer conn.Close()
	if _, err := conn.Write([]byte(strings.Join(states, "\n"))); err != nil {
		return fmt.Errorf("tell the service manager: %w", err)
	}
	return nil
}
