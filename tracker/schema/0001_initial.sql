-- +goose Up
-- One text for SQLite and PostgreSQL. Times are BIGINT milliseconds since
-- 1970-01-01 UTC; BYTEA is taken by SQLite as it stands and keeps blobs. What
-- is sealed, hashed or clear is told column by column in docs/architecture.md.

-- Where the reading of each folder stands.
CREATE TABLE folder (
  mailbox     TEXT   NOT NULL,
  name        TEXT   NOT NULL,
  role        TEXT   NOT NULL CHECK (role IN ('inbox', 'junk', 'sent')),
  uidvalidity BIGINT NOT NULL,
  position    BIGINT NOT NULL CHECK (position >= 0),
  since       BIGINT,
  read_until  BIGINT,
  compared    BIGINT,
  PRIMARY KEY (mailbox, name)
);

-- A known text sealed with each mailbox's keys: wrong keys are noticed before
-- anything is written with them.
CREATE TABLE keyring (
  mailbox TEXT  NOT NULL PRIMARY KEY,
  proof   BYTEA NOT NULL
);

-- One mail in one folder.
CREATE TABLE message (
  id          TEXT   NOT NULL PRIMARY KEY,
  mailbox     TEXT   NOT NULL,
  folder      TEXT   NOT NULL,
  role        TEXT   NOT NULL CHECK (role IN ('inbox', 'junk', 'sent')),
  uidvalidity BIGINT NOT NULL,
  uid         BIGINT NOT NULL,
  state       TEXT   NOT NULL CHECK (state IN ('unfetched', 'read', 'copy')),
  kind        TEXT   NOT NULL,
  received    BIGINT,
  recorded    BIGINT NOT NULL,
  attachments BIGINT NOT NULL,
  tries       BIGINT NOT NULL,
  fingerprint BYTEA,
  thread      BYTEA,
  copy_of     TEXT   REFERENCES message (id),
  sealed      BYTEA,
  UNIQUE (mailbox, folder, uidvalidity, uid),
  CHECK ((state = 'unfetched') = (fingerprint IS NULL)),
  CHECK ((state = 'unfetched') = (received IS NULL)),
  CHECK ((state = 'copy') = (copy_of IS NOT NULL))
);
-- The same mail in two folders, or seen anew after a change of UIDVALIDITY, is
-- taken once: the database says so, not the code.
CREATE UNIQUE INDEX message_once ON message (mailbox, fingerprint) WHERE state = 'read';
CREATE INDEX message_thread ON message (mailbox, thread);

-- What is tracked: one person's housing case at one authority. (CASE is a
-- reserved word.)
CREATE TABLE cases (
  id          TEXT   NOT NULL PRIMARY KEY,
  reference   TEXT   NOT NULL UNIQUE,
  mailbox     TEXT   NOT NULL,
  state       TEXT   NOT NULL CHECK (state IN ('open', 'closed')),
  restricted  BIGINT NOT NULL CHECK (restricted IN (0, 1)),
  opened      BIGINT NOT NULL,
  closed      BIGINT,
  outcome     TEXT,
  by_prison   BYTEA,
  by_crn      BYTEA,
  by_ni       BYTEA,
  by_name_dob BYTEA,
  CHECK ((state = 'closed') = (closed IS NOT NULL)),
  CHECK ((state = 'closed') = (outcome IS NOT NULL))
);
CREATE INDEX cases_prison ON cases (mailbox, by_prison);
CREATE INDEX cases_crn ON cases (mailbox, by_crn);
CREATE INDEX cases_ni ON cases (mailbox, by_ni);
CREATE INDEX cases_name_dob ON cases (mailbox, by_name_dob);

-- One person referred in one message.
CREATE TABLE referral (
  message TEXT   NOT NULL REFERENCES message (id),
  n       BIGINT NOT NULL CHECK (n >= 1),
  case_id TEXT   NOT NULL REFERENCES cases (id),
  agency  TEXT   NOT NULL,
  sealed  BYTEA  NOT NULL,
  PRIMARY KEY (message, n)
);
CREATE INDEX referral_case ON referral (case_id);

-- One commitment on one occasion.
CREATE TABLE deadline (
  id         TEXT   NOT NULL PRIMARY KEY,
  case_id    TEXT   NOT NULL REFERENCES cases (id),
  commitment TEXT   NOT NULL,
  occasion   TEXT   NOT NULL,
  message    TEXT   REFERENCES message (id),
  started    BIGINT NOT NULL,
  due        BIGINT NOT NULL,
  calendar   TEXT   NOT NULL,
  quiet      BIGINT NOT NULL CHECK (quiet IN (0, 1)),
  met_at     BIGINT,
  met_by     TEXT CHECK (met_by IN ('notice', 'officer', 'sent')),
  lapsed_at  BIGINT,
  void_at    BIGINT,
  UNIQUE (case_id, commitment, occasion),
  CHECK (due > started),
  CHECK ((met_at IS NULL) = (met_by IS NULL)),
  CHECK (met_at IS NULL OR void_at IS NULL),
  CHECK (lapsed_at IS NULL OR lapsed_at >= due)
);
CREATE INDEX deadline_open ON deadline (due) WHERE met_at IS NULL AND void_at IS NULL;

-- An email owed, as it was composed: its bytes, Message-ID and Date never change.
CREATE TABLE notice (
  id         TEXT   NOT NULL PRIMARY KEY,
  mailbox    TEXT   NOT NULL,
  kind       TEXT   NOT NULL CHECK (kind IN ('acknowledgement', 'escalation', 'review')),
  occasion   TEXT   NOT NULL,
  message_id TEXT   NOT NULL UNIQUE,
  created    BIGINT NOT NULL,
  message    TEXT   REFERENCES message (id),
  sealed     BYTEA  NOT NULL,
  UNIQUE (mailbox, kind, occasion)
);

-- One notice to one recipient.
CREATE TABLE delivery (
  notice    TEXT   NOT NULL REFERENCES notice (id),
  n         BIGINT NOT NULL CHECK (n >= 0),
  recipient BYTEA  NOT NULL,
  address   BYTEA  NOT NULL,
  state     TEXT   NOT NULL CHECK (state IN ('pending', 'claimed', 'sending', 'accepted', 'refused', 'in_doubt', 'withheld')),
  attempts  BIGINT NOT NULL,
  doubts    BIGINT NOT NULL DEFAULT 0 CHECK (doubts >= 0),
  next_at   BIGINT,
  tried     BIGINT,
  settled   BIGINT,
  answer    BYTEA,
  PRIMARY KEY (notice, n),
  UNIQUE (notice, recipient),
  CHECK ((state IN ('accepted', 'refused', 'withheld')) = (settled IS NOT NULL)),
  CHECK ((state IN ('pending', 'in_doubt')) = (next_at IS NOT NULL)),
  CHECK (state NOT IN ('sending', 'accepted', 'refused', 'in_doubt') OR tried IS NOT NULL)
);
CREATE INDEX delivery_owed ON delivery (next_at) WHERE state IN ('pending', 'claimed', 'sending', 'in_doubt');
CREATE INDEX delivery_recipient ON delivery (recipient, settled);

-- A rung of a ladder that was used, or passed over after a time of blindness.
CREATE TABLE telling (
  deadline TEXT   NOT NULL REFERENCES deadline (id),
  step     BIGINT NOT NULL CHECK (step >= 0),
  at       BIGINT NOT NULL,
  notice   TEXT   REFERENCES notice (id),
  skipped  BIGINT NOT NULL CHECK (skipped IN (0, 1)),
  PRIMARY KEY (deadline, step),
  CHECK ((skipped = 1) = (notice IS NULL))
);

-- The cases that an escalation or a list for review is about.
CREATE TABLE mention (
  notice  TEXT NOT NULL REFERENCES notice (id),
  case_id TEXT NOT NULL REFERENCES cases (id),
  PRIMARY KEY (notice, case_id)
);
CREATE INDEX mention_case ON mention (case_id);

-- A person must look.
CREATE TABLE review (
  id      TEXT   NOT NULL PRIMARY KEY,
  mailbox TEXT   NOT NULL,
  message TEXT   REFERENCES message (id),
  case_id TEXT   REFERENCES cases (id),
  reason  TEXT   NOT NULL,
  opened  BIGINT NOT NULL,
  closed  BIGINT,
  notice  TEXT   REFERENCES notice (id)
);
CREATE INDEX review_open ON review (mailbox, opened) WHERE closed IS NULL;
-- Of one message or case, one open review for one reason.
CREATE UNIQUE INDEX review_once ON review (mailbox, reason, COALESCE(message, ''), COALESCE(case_id, '')) WHERE closed IS NULL;

-- The history of a case, one line each, without personal data.
CREATE TABLE event (
  case_id TEXT   NOT NULL REFERENCES cases (id),
  seq     BIGINT NOT NULL CHECK (seq >= 1),
  at      BIGINT NOT NULL,
  what    TEXT   NOT NULL,
  detail  TEXT   NOT NULL,
  PRIMARY KEY (case_id, seq)
);
