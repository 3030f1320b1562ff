package mailtest

import (
	"context"
	"fmt"
	"time"
)

// Wait asks until done says true: at once, then every few milliseconds, more
// and more slowly up to a tenth of a second. It returns an error that wraps
// ctx.Err() when the context ends first.
func Wait(ctx context.Context, done func() bool) error {
	const slowest = 100 * time.Millisecond
	pause := time.Millisecond
	for {
		if done() {
			return nil
		}
		t := time.NewTimer(pause)
		select {
		case <-ctx.Done():
			t.Stop()
			return fmt.Errorf("wait for a condition: %w", ctx.Err())
		case <-t.C:
		}
		pause = min(pause*2, slowest)
	}
}
