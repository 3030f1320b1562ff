-- +goose Up
-- What is asked at each look and with every clock, of tables that grow for years.
CREATE INDEX notice_message ON notice (message) WHERE message IS NOT NULL;
CREATE INDEX deadline_message ON deadline (message) WHERE message IS NOT NULL;
CREATE INDEX message_missing ON message (mailbox, folder, uidvalidity, uid) WHERE state = 'unfetched';
