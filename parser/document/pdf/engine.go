package pdf

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/emscripten"

	"dtrbot/parser/document"
)

// assets holds the engine where make assets has put it.
//
//go:embed assets
var assets embed.FS

const (
	wasmFile = "assets/pdfium.wasm"
	wasmSum  = "71aec412a303a0405baee21c3d6d3f30ad2033dc02444130fe476be3976e2d09"

	// memoryPages is the most memory of one document in pages of 64 KiB:
	// 128 MiB. Forms take about 17; bombs take all there is.
	memoryPages = 2048
)

// engine is PDFium compiled for this machine. Its code is shared, its memory
// is not: every document gets an instance of its own.
type engine struct {
	runtime wazero.Runtime
	module  wazero.CompiledModule
}

// newEngine makes the embedded module ready, by the first way that works: with
// the code that a process has compiled into cacheDir (in 50 ms), by compiling
// it (in 2 s), or by interpreting it (in 0.4 s, but every document takes 20
// times as long), which needs no memory that is run. The error wraps
// document.ErrUnavailable.
func newEngine(ctx context.Context, cacheDir string, fill, interpret bool) (*engine, error) {
	wasm, err := assets.ReadFile(wasmFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("pdfium.wasm was not there when the program was built (make assets): %w", document.ErrUnavailable)
	}
	if err != nil {
		return nil, fmt.Errorf("read pdfium.wasm: %w (%w)", err, document.ErrUnavailable)
	}
	if cacheDir != "" && (fill || filled(cacheDir)) {
		if cache, err := wazero.NewCompilationCacheWithDir(cacheDir); err == nil {
			e, err := prepare(ctx, wasm, wazero.NewRuntimeConfigCompiler().WithCompilationCache(cache))
			if err == nil {
				return e, nil
			}
			_ = cache.Close(ctx) // done without
		}
	}
	if !interpret {
		if e, err := prepare(ctx, wasm, wazero.NewRuntimeConfigCompiler()); err == nil {
			return e, nil
		}
	}
	return prepare(ctx, wasm, wazero.NewRuntimeConfigInterpreter())
}

// filled reports whether there is something in a folder: wazero keeps its code
// in one below it for each of its versions.
func filled(dir string) bool {
	below, err := os.ReadDir(dir)
	if err != nil {
		return false
	}
	for _, b := range below {
		if files, err := os.ReadDir(filepath.Join(dir, b.Name())); err == nil && len(files) > 0 {
			return true
		}
	}
	return false
}

// prepare makes the engine in one way. It turns a panic into an error: wazero
// panics where it may not have memory that is run.
func prepare(ctx context.Context, wasm []byte, config wazero.RuntimeConfig) (e *engine, err error) {
	defer func() {
		if r := recover(); r != nil {
			e, err = nil, fmt.Errorf("the machine refuses memory for compiled code: %w", document.ErrUnavailable)
		}
	}()
	runtime := wazero.NewRuntimeWithConfig(ctx, config.WithCloseOnContextDone(true).WithMemoryLimitPages(memoryPages))
	module, err := runtime.CompileModule(ctx, wasm)
	if err == nil {
		err = hostModules(ctx, runtime, module)
	}
	if err != nil {
		_ = runtime.Close(ctx) // the first error says more
		return nil, fmt.Errorf("prepare PDFium: %w (%w)", err, document.ErrUnavailable)
	}
	return &engine{runtime, module}, nil
}

// hostModules gives PDFium what it asks of a system. There is no file, no
// clock, no environment and no random number in it.
func hostModules(ctx context.Context, r wazero.Runtime, guest wazero.CompiledModule) error {
	env := r.NewHostModuleBuilder("env")
	exporter, err := emscripten.NewFunctionExporterForModule(guest) // setjmp and longjmp
	if err != nil {
		return err
	}
	exporter.ExportFunctions(env)
	for _, f := range guest.ImportedFunctions() {
		module, name, _ := f.Import()
		if module == "env" && (len(name) < 7 || name[:7] != "invoke_") && name != "_emscripten_throw_longjmp" {
			env.NewFunctionBuilder().WithGoModuleFunction(hostFunction(name), f.ParamTypes(), f.ResultTypes()).Export(name)
		}
	}
	if _, err := env.Instantiate(ctx); err != nil {
		return err
	}
	wasi := r.NewHostModuleBuilder("wasi_snapshot_preview1")
	for _, f := range guest.ImportedFunctions() {
		if module, name, _ := f.Import(); module == "wasi_snapshot_preview1" {
			wasi.NewFunctionBuilder().WithGoModuleFunction(hostFunction(name), f.ParamTypes(), f.ResultTypes()).Export(name)
		}
	}
	_, err = wasi.Instantiate(ctx)
	return err
}

// hostFunction answers one call of PDFium's to the system.
func hostFunction(name string) api.GoModuleFunc {
	const (
		badFile     = 8  // WASI errno EBADF
		noSuchEntry = 44 // emscripten's ENOENT
	)
	switch name {
	case "emscripten_resize_heap":
		return func(_ context.Context, m api.Module, stack []uint64) {
			wanted, have := uint64(api.DecodeU32(stack[0])), uint64(m.Memory().Size())
			grown := uint64(1)
			if wanted > have {
				if _, ok := m.Memory().Grow(uint32((wanted - have + 65535) / 65536)); !ok {
					grown = 0
				}
			}
			stack[0] = grown
		}
	case "_abort_js":
		return func(context.Context, api.Module, []uint64) { panic(errAborted) }
	case "environ_sizes_get":
		return func(_ context.Context, m api.Module, stack []uint64) {
			m.Memory().WriteUint32Le(api.DecodeU32(stack[0]), 0)
			m.Memory().WriteUint32Le(api.DecodeU32(stack[1]), 0)
			stack[0] = 0
		}
	case "environ_get", "emscripten_date_now":
		return zero
	case "fd_close", "fd_write", "fd_read", "fd_sync", "fd_seek":
		return func(_ context.Context, _ api.Module, stack []uint64) { stack[0] = badFile }
	case "_tzset_js", "_localtime_js", "_gmtime_js":
		return func(context.Context, api.Module, []uint64) {}
	}
	// What is left are the calls that open or change files.
	return func(_ context.Context, _ api.Module, stack []uint64) {
		if len(stack) > 0 {
			stack[0] = api.EncodeI32(-noSuchEntry)
		}
	}
}

func zero(_ context.Context, _ api.Module, stack []uint64) { stack[0] = 0 }

var errAborted = errors.New("pdfium gave up")

// shared is an engine that is made when it is first needed.
type shared struct {
	once   sync.Once
	engine *engine
	err    error
}

func (s *shared) get(ctx context.Context, r *Reader, fill bool) (*engine, error) {
	s.once.Do(func() {
		// The document that comes first must not take the engine with it when
		// its time is over.
		s.engine, s.err = newEngine(context.WithoutCancel(ctx), r.CacheDir, fill, r.Interpret)
	})
	return s.engine, s.err
}

// checksum reports whether the embedded engine is the one that is pinned.
func checksum() error {
	wasm, err := assets.ReadFile(wasmFile)
	if err != nil {
		return fmt.Errorf("pdfium.wasm was not there when the program was built (make assets): %w", document.ErrUnavailable)
	}
	if sum := sha256.Sum256(wasm); hex.EncodeToString(sum[:]) != wasmSum {
		return fmt.Errorf("the embedded pdfium.wasm is not the one that is pinned (make assets): %w", document.ErrUnavailable)
	}
	return nil
}
