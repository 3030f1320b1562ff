// Package mailbox carries mail in and out: it reads the folders of IMAP
// mailboxes, hands mail over to an SMTP relay or to Microsoft Graph, and
// composes plain letters.
//
// It owns connections, sign-in, positions in folders and the outcome of each
// envelope. It knows nothing of housing, of cases or of a database: what was
// read is remembered by a Ledger, which its user provides.
//
// It promises:
//
//   - Nothing on the server is changed: folders are opened with EXAMINE, and
//     messages fetched with BODY.PEEK. The one exception is Reader.Append,
//     which files a copy of a mail that was sent.
//   - Each message is received at least once. The position of a folder moves
//     past a UID only when the Ledger answered nil for it, or when the
//     message is not to be read: it is marked \Deleted, it was received
//     before the folder's beginning (FolderState.Since), or it is gone. Once
//     a day, and after any change of UIDVALIDITY, the set of UIDs on the
//     server is compared with the Ledger's, and what has no row is read; this
//     also finds messages that were undeleted.
//   - One message never stops a folder, one folder never stops another: a
//     message that cannot be had is recorded as unfetched and tried again.
//   - Every command ends: with an answer, with its context or with a timeout.
//   - Memory does not grow with the size of a message.
//   - A mail is handed over byte for byte, but for the recipients that its
//     header names where that is the service's envelope (Graph), and an outcome
//     never says that a mail was not sent when it may have been.
//   - What a server says of load, of the sender or of its own state is taken
//     neither for a wrong secret nor for a bad mail, and is waited out; a refused
//     sign-in is repeated ever more rarely.
//
// It refuses: sending a secret in clear beyond this machine, TLS below 1.2,
// letters whose fields contain line breaks. It never logs what a message
// says, who wrote it, or the text of a server's answer.
package mailbox
