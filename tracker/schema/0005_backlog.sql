-- +goose Up
-- About how many messages wait on the server beyond what one look takes.
ALTER TABLE station ADD COLUMN waiting BIGINT NOT NULL DEFAULT 0 CHECK (waiting >= 0);
