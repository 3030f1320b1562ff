-- +goose Up
-- What came back by mail on a notice: a report of delivery, or an automatic
-- answer. It changes nothing by itself; a mail that was not delivered is also
-- marked on its delivery.
CREATE TABLE echo (
  message TEXT   NOT NULL REFERENCES message (id),
  notice  TEXT   NOT NULL REFERENCES notice (id),
  n       BIGINT NOT NULL CHECK (n >= 0),
  what    TEXT   NOT NULL CHECK (what IN ('hard', 'soft', 'delayed', 'delivered', 'automatic')),
  at      BIGINT NOT NULL,
  PRIMARY KEY (message, notice)
);
CREATE INDEX echo_notice ON echo (notice, n);

-- When a mail that the relay had taken came back undelivered.
ALTER TABLE delivery ADD COLUMN bounced BIGINT;

-- When a clock that had been met was opened again, and the end of the last day
-- that it then has; due stays what the protocol says.
ALTER TABLE deadline ADD COLUMN reopened BIGINT;
ALTER TABLE deadline ADD COLUMN again BIGINT;

-- A person's own reply to a mail, on one case. No copy of it is kept, only what
-- it is: a receipt, or the response of commitment 10. It is unread while only
-- its header was looked at, and seen when no more of it is to be had.
CREATE TABLE answer (
  message  TEXT   NOT NULL REFERENCES message (id),
  answered TEXT   NOT NULL REFERENCES message (id),
  case_id  TEXT   NOT NULL REFERENCES cases (id),
  at       BIGINT NOT NULL,
  how      TEXT   NOT NULL CHECK (how IN ('sent', 'copy')),
  certain  BIGINT NOT NULL CHECK (certain IN (0, 1)),
  said     TEXT   NOT NULL CHECK (said IN ('unread', 'seen', 'receipt', 'response')),
  PRIMARY KEY (message, answered, case_id)
);
CREATE INDEX answer_case ON answer (case_id);
CREATE INDEX answer_answered ON answer (answered);
CREATE INDEX answer_unread ON answer (at) WHERE said = 'unread';

-- The subject of a mail, hashed: a reply that names no thread is known by it.
ALTER TABLE message ADD COLUMN topic BYTEA;
CREATE INDEX message_topic ON message (mailbox, topic) WHERE topic IS NOT NULL;

-- A message about a known case that refers nobody: a chaser, evidence, an update.
CREATE TABLE attached (
  message TEXT NOT NULL REFERENCES message (id),
  case_id TEXT NOT NULL REFERENCES cases (id),
  PRIMARY KEY (message, case_id)
);
CREATE INDEX attached_case ON attached (case_id);

-- An outage that endangers the time for acknowledgements: told once by the
-- other route, and again when it has ended.
CREATE TABLE alarm (
  id      TEXT   NOT NULL PRIMARY KEY,
  mailbox TEXT   NOT NULL,
  cause   TEXT   NOT NULL CHECK (cause IN ('reading', 'sending')),
  since   BIGINT NOT NULL,
  raised  BIGINT NOT NULL,
  told    BIGINT,
  ended   BIGINT,
  closed  BIGINT,
  CHECK (closed IS NULL OR ended IS NOT NULL)
);
CREATE UNIQUE INDEX alarm_open ON alarm (mailbox, cause) WHERE closed IS NULL;
