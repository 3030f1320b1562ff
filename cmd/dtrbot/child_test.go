package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"dtrbot/parser"
)

const plainMail = "From: officer@justice.example\nSubject: a question\nMessage-ID: <1@justice.example>\n\nWhen is the office open?\n"

// plainReferral is a referral in the text of a mail.
const plainReferral = "From: officer@justice.example\nSubject: Duty to refer\nMessage-ID: <1@justice.example>\n\n" +
	"I am making a referral under the Duty to Refer, section 213B of the Housing Act 1996.\n\nName: Casey Thornton\nDate of birth: 3 April 1987\n" +
	"Prison number: A1234BC\nReferrer: Jo Marsh, resettlement officer\nConsent given: Yes\n"

func opener(message string) func() (io.ReadCloser, error) {
	return func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(message)), nil }
}

// The child reads the same whether or not this machine gives it namespaces.
func TestChildWithAndWithoutNamespaces(t *testing.T) {
	t.Parallel()
	for _, apart := range []bool{true, false} {
		r := newReaders(reading{})
		r.apart = func() bool { return apart && givesNamespaces() }
		got, failure, err := r.read(t.Context(), opener(plainMail))
		if err != nil || failure != "" {
			t.Fatalf("apart %v: %v %s", apart, err, failure)
		}
		if got.Message.Kind != parser.KindOther || got.Message.MessageID != "<1@justice.example>" {
			t.Errorf("apart %v: read as %s %s", apart, got.Message.Kind, got.Message.MessageID)
		}
	}
}

// Where the kernel allows it the child has a network of its own, an empty one.
func TestChildHasNoNetwork(t *testing.T) {
	t.Parallel()
	apart := givesNamespaces()
	cmd := childCommand(t.Context(), apart, errandParse)
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	net := func(pid string) string {
		link, err := os.Readlink("/proc/" + pid + "/ns/net")
		if err != nil {
			t.Fatal(err)
		}
		return link
	}
	if own := net("self") != net(fmt.Sprint(cmd.Process.Pid)); own != apart {
		t.Errorf("a network of its own: %v, want %v as this machine allows", own, apart)
	}
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("child: %v", err)
	}
}

func TestWatchMemoryEndsAGlutton(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	// It keeps the end of an input without end.
	cmd := exec.CommandContext(ctx, "tail", "-c", "1000000000")
	cmd.Stdin = endless{}
	cmd.WaitDelay = time.Second
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	grew := watchMemory(ctx, func() int { return resident(cmd.Process.Pid) }, cmd.Process.Kill, 64<<20)
	if err := cmd.Wait(); err == nil {
		t.Error("the glutton ended by itself")
	}
	if !grew() {
		t.Errorf("not ended for its memory; context: %v", ctx.Err())
	}
}

func TestWatchMemoryLeavesTheModestAlone(t *testing.T) {
	t.Parallel()
	cmd := exec.CommandContext(t.Context(), "sleep", "0.1")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	grew := watchMemory(t.Context(), func() int { return resident(cmd.Process.Pid) }, cmd.Process.Kill, 64<<20)
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
	if grew() {
		t.Error("it was called a glutton")
	}
}

// A message that its child cannot finish still gives a result that names the
// problem, and the digest that tells it from another: from the text where only
// the first child fails, else from the header.
func TestReadAfterTheChildFailed(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		mail   string
		fail   int // how many children fail
		failed bool
	}{
		{"the first, of a question", plainMail, 1, true},
		{"the first two, of a question", plainMail, 2, true},
		{"the first, of a referral", plainReferral, 1, false},
		{"the first two, of a referral", plainReferral, 2, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			opens := 0
			got, failure, err := newReaders(reading{}).read(t.Context(), func() (io.ReadCloser, error) {
				opens++
				if opens <= tt.fail {
					return io.NopCloser(io.MultiReader(strings.NewReader(tt.mail), brokenReader{})), nil
				}
				return io.NopCloser(bytes.NewReader([]byte(tt.mail))), nil
			})
			if err != nil {
				t.Fatal(err)
			}
			if (failure != "") != tt.failed || !got.Message.Envelope.Unreadable || len(got.Message.Problems) == 0 || got.Message.Envelope.Digest == "" {
				t.Errorf("failure %q, result %+v: want a named problem", failure, got.Message)
			}
			if got.Message.MessageID != "<1@justice.example>" {
				t.Errorf("the message is %q", got.Message.MessageID)
			}
		})
	}
}

// brokenReader is a disk that fails in the middle of a message.
type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, os.ErrDeadlineExceeded }

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }
