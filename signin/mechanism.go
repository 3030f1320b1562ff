package signin

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/emersion/go-sasl"
)

// The two mechanisms by which a token is shown to a server.
const (
	// XOAUTH2 is Google's and Microsoft's own, older than the standard.
	XOAUTH2 = "XOAUTH2"
	// OAUTHBEARER is RFC 7628.
	OAUTHBEARER = sasl.OAuthBearer
)

// Bearer signs a user in with a token. It is a mailbox.SignIn.
type Bearer struct {
	mechanism, username string
	tokens              Source
}

// Source gives the tokens of a mailbox: Tokens, or one before it.
type Source interface {
	// Token is the one to use now.
	Token(ctx context.Context) (string, error)
	// Refused tells that a server refused it; again is true where another may
	// go better.
	Refused(token string) (again bool)
}

// NewBearer signs in by one mechanism; user is the mailbox, as the server
// knows it.
func NewBearer(mechanism, username string, tokens Source) *Bearer {
	return &Bearer{mechanism: mechanism, username: username, tokens: tokens}
}

// String keeps who signs in out of any text.
func (b *Bearer) String() string { return b.mechanism + " sign-in" }

// GoString keeps who signs in out of any text.
func (b *Bearer) GoString() string { return b.String() }

// Exchange begins one sign-in. It fails where the server does not name the
// mechanism, or no token can be had.
func (b *Bearer) Exchange(ctx context.Context, offered []string) (sasl.Client, error) {
	if len(offered) > 0 && !slices.Contains(offered, b.mechanism) {
		return nil, fmt.Errorf("the server offers no sign-in by %s (it offers %s): use another auth", b.mechanism, strings.Join(offered, ", "))
	}
	token, err := b.tokens.Token(ctx)
	if err != nil {
		return nil, err
	}
	e := &exchange{bearer: b, token: token}
	if b.mechanism == OAUTHBEARER {
		e.standard = sasl.NewOAuthBearerClient(&sasl.OAuthBearerOptions{Username: saslName.Replace(b.username), Token: token})
	}
	return e, nil
}

// saslName writes a name into a GS2 header (RFC 5801 section 4), which the
// library leaves to its caller.
var saslName = strings.NewReplacer("=", "=3D", ",", "=2C")

// exchange is one sign-in.
type exchange struct {
	bearer   *Bearer
	token    string
	standard sasl.Client // of OAUTHBEARER
	denied   bool
}

func (e *exchange) Start() (string, []byte, error) {
	if e.standard != nil {
		return e.standard.Start()
	}
	return XOAUTH2, []byte("user=" + e.bearer.username + "\x01auth=Bearer " + e.token + "\x01\x01"), nil
}

// Next takes the server's reason for a refusal: a challenge comes for nothing
// else. One more line of the client, of which only the form counts, ends the
// exchange (RFC 7628 section 3.2.3). It is not empty, as XOAUTH2 has it: the
// IMAP library writes "=" for that, which servers take for a mistake.
func (e *exchange) Next([]byte) ([]byte, error) {
	e.denied = true
	return []byte{1}, nil
}

// Denied tells that the server refused within the exchange, whatever it
// answered at the end of it.
func (e *exchange) Denied() bool { return e.denied }

// Refused tells that the server refused this exchange. Again is true where
// another one, with another token, may go better.
func (e *exchange) Refused() (again bool) { return e.bearer.tokens.Refused(e.token) }
