-- +goose Up
-- Outlook's name for a mail's place in its conversation, hashed: an answer that
-- names no Message-ID is known by it.
ALTER TABLE message ADD COLUMN talk BYTEA;
CREATE INDEX message_talk ON message (mailbox, talk) WHERE talk IS NOT NULL;

-- What a mail in Sent answers that answers nothing known: its referral may be
-- read later, since it lay in the junk folder, or was not given. Forgotten after
-- some weeks.
CREATE TABLE early (
  message TEXT   NOT NULL REFERENCES message (id),
  sort    TEXT   NOT NULL CHECK (sort IN ('thread', 'talk', 'topic', 'to')),
  hash    BYTEA  NOT NULL,
  at      BIGINT NOT NULL,
  PRIMARY KEY (message, sort, hash)
);
CREATE INDEX early_hash ON early (hash);
CREATE INDEX early_at ON early (at);
