-- +goose Up
-- When the clock was last believed by whoever worked on the mailbox: a process
-- that starts compares its own with it.
ALTER TABLE station ADD COLUMN trusted BIGINT;
