package pdf

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"unicode/utf16"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"dtrbot/parser/document"
)

// instance is one PDFium with its own memory, for one document.
type instance struct {
	ctx     context.Context
	module  api.Module
	memory  api.Memory
	funcs   map[string]api.Function
	scratch uint32 // scratchSize bytes for what functions write
	stack   [16]uint64
	// err is the first failure of a call. All calls after it do nothing and
	// answer 0, so that readers need look at it once in a while only.
	err error
}

const scratchSize = 64

// start makes an instance.
func (e *engine) start(ctx context.Context) (*instance, error) {
	m, err := e.runtime.InstantiateModule(ctx, e.module, wazero.NewModuleConfig().WithName("").WithStartFunctions())
	if err != nil {
		return nil, fmt.Errorf("start PDFium: %w", failure(ctx, err))
	}
	in := &instance{ctx: ctx, module: m, memory: m.Memory(), funcs: map[string]api.Function{}}
	in.call("emscripten_stack_init")
	in.call("__wasm_call_ctors")
	in.call("FPDF_InitLibrary")
	in.scratch = in.alloc(scratchSize)
	if in.err != nil {
		in.close()
		return nil, in.err
	}
	return in, nil
}

// close gives the memory back.
func (in *instance) close() {
	_ = in.module.Close(context.WithoutCancel(in.ctx)) // nothing is lost
}

// call calls an exported function.
func (in *instance) call(name string, args ...uint64) uint64 {
	if in.err != nil {
		return 0
	}
	f, ok := in.funcs[name]
	if !ok {
		if f = in.module.ExportedFunction(name); f == nil {
			in.err = fmt.Errorf("PDFium has no function %s: %w", name, document.ErrUnavailable)
			return 0
		}
		in.funcs[name] = f
	}
	n := copy(in.stack[:], args)
	in.stack[n] = 0
	if err := f.CallWithStack(in.ctx, in.stack[:]); err != nil {
		in.err = fmt.Errorf("PDFium: %w", failure(in.ctx, err))
		return 0
	}
	return in.stack[0]
}

// failure is what a call that did not return means. Text of the file is not
// in it: wazero's own error may quote memory.
func failure(ctx context.Context, err error) error {
	switch {
	case ctx.Err() != nil && errors.Is(context.Cause(ctx), context.DeadlineExceeded):
		return fmt.Errorf("it took too long: %w", document.ErrLimit)
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, errAborted):
		// It gives up where memory is at an end.
		return fmt.Errorf("out of memory: %w", document.ErrLimit)
	}
	return fmt.Errorf("it stopped: %w", document.ErrDamaged)
}

// integer is a call that answers a C int.
func (in *instance) integer(name string, args ...uint64) int {
	return int(int32(in.call(name, args...)))
}

// float is a call that answers a C float.
func (in *instance) float(name string, args ...uint64) float64 {
	return float64(math.Float32frombits(uint32(in.call(name, args...))))
}

// alloc is memory of the instance, 0 when there is none.
func (in *instance) alloc(n int) uint32 {
	p := uint32(in.call("malloc", uint64(n)))
	if p == 0 && in.err == nil {
		in.err = fmt.Errorf("PDFium: out of memory: %w", document.ErrLimit)
	}
	return p
}

func (in *instance) free(p uint32) { in.call("free", uint64(p)) }

// bytes are n bytes at p, valid until the next call.
func (in *instance) bytes(p uint32, n int) []byte {
	b, ok := in.memory.Read(p, uint32(n))
	if !ok {
		if in.err == nil {
			in.err = fmt.Errorf("PDFium answers an address outside its memory: %w", document.ErrDamaged)
		}
		return make([]byte, n)
	}
	return b
}

// put copies data into the instance.
func (in *instance) put(data []byte) uint32 {
	p := in.alloc(len(data))
	if in.err == nil && !in.memory.Write(p, data) {
		in.err = fmt.Errorf("PDFium: out of memory: %w", document.ErrLimit)
	}
	return p
}

// floats are n C floats of the scratch memory, from the index at.
func (in *instance) floats(at, n int) []float64 {
	b := in.bytes(in.scratch+uint32(4*at), 4*n)
	out := make([]float64, n)
	for i := range out {
		out[i] = float64(math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:])))
	}
	return out
}

// at is the address of a C float or int of the scratch memory.
func (in *instance) at(i int) uint64 { return uint64(in.scratch + uint32(4*i)) }

// word is an int of the scratch memory.
func (in *instance) word(i int) int {
	return int(int32(binary.LittleEndian.Uint32(in.bytes(in.scratch+uint32(4*i), 4))))
}

// longestString is the most bytes that are taken of one string of a file.
const longestString = 1 << 20

// text is a string of a function that fills a buffer with UTF-16LE and
// answers its length in bytes with the end mark.
func (in *instance) text(name string, args ...uint64) string {
	b := in.buffer(name, args...)
	wide := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b); i += 2 {
		wide = append(wide, binary.LittleEndian.Uint16(b[i:]))
	}
	for len(wide) > 0 && wide[len(wide)-1] == 0 {
		wide = wide[:len(wide)-1]
	}
	return string(utf16.Decode(wide))
}

// buffer is what a function that fills a buffer (as its last two arguments)
// answers.
func (in *instance) buffer(name string, args ...uint64) []byte {
	n := in.integer(name, append(args[:len(args):len(args)], 0, 0)...)
	if n <= 0 || n > longestString || in.err != nil {
		return nil
	}
	p := in.alloc(n)
	if in.err != nil {
		return nil
	}
	in.call(name, append(args[:len(args):len(args)], uint64(p), uint64(n))...)
	out := append([]byte(nil), in.bytes(p, n)...)
	in.free(p)
	return out
}
