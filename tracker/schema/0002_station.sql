-- +goose Up
-- Which process works on a mailbox, and how the mailbox fares. Each claim has a
-- term of its own: a process that lost its claim without noticing (it was
-- paused, or cut off) has an older one, and none of its changes is committed.
CREATE TABLE station (
  mailbox TEXT   NOT NULL PRIMARY KEY,
  term    BIGINT NOT NULL CHECK (term >= 0),
  taken   BIGINT,
  beat    BIGINT,
  state   TEXT   NOT NULL CHECK (state IN ('starting', 'reading', 'incomplete', 'unreachable', 'refused')),
  since   BIGINT,
  looked  BIGINT
);

-- The term in which a delivery was last tried: what another process left in
-- "sending" may still be on its way.
ALTER TABLE delivery ADD COLUMN term BIGINT NOT NULL DEFAULT 0;

-- How much mail arrives when.
CREATE INDEX message_received ON message (mailbox, received);
CREATE INDEX message_unfetched ON message (mailbox) WHERE state = 'unfetched';

-- What keeps a mailbox from being served, from when it was told until it ends.
CREATE TABLE fault (
  mailbox TEXT   NOT NULL,
  kind    TEXT   NOT NULL,
  since   BIGINT NOT NULL,
  PRIMARY KEY (mailbox, kind)
);
