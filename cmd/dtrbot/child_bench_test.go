package main

import (
	"bytes"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"dtrbot/internal/mailtest/sample"
)

// BenchmarkChild starts the shipped program's reader for a message, as the
// daemon does, waits for its end and gives the processor time that it took,
// which other work on the machine disturbs less than the time of the clock.
// The middle one of all counts. "nothing" is the price of the start.
func BenchmarkChild(b *testing.B) {
	program := filepath.Join(b.TempDir(), "dtrbot")
	build := exec.CommandContext(b.Context(), "go", "build", "-trimpath", "-ldflags=-s -w", "-o", program, ".")
	if out, err := build.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	for _, bm := range []struct {
		name string
		raw  []byte
	}{
		{"nothing", nil},
		{"ordinary", sample.Ordinary()[0]},
		{"text", sample.Referral(sample.Options{N: 1})},
		{"docx", sample.Referral(sample.Options{N: 1, Format: sample.Docx})},
	} {
		b.Run(bm.name, func(b *testing.B) {
			var took []time.Duration
			for b.Loop() {
				cmd := childCommand(b.Context(), false, errandParse)
				cmd.Path = program
				cmd.Stdin = bytes.NewReader(bm.raw)
				if out, err := cmd.Output(); err != nil || len(out) == 0 {
					b.Fatalf("%v, %d bytes", err, len(out))
				}
				took = append(took, cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime())
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "cpu-ms")
			b.ReportMetric(float64(took[0].Microseconds())/1000, "least-cpu-ms")
		})
	}
}
