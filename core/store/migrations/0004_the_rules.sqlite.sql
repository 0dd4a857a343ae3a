CREATE TABLE message_anew (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    our_number TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('In', 'Out')),
    purpose TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('Queued', 'Sending', 'Accepted', 'Sent', 'Delivered', 'Refused', 'Failed',
        'Expired', 'Held', 'Cancelled', 'Received')),
    reason TEXT NOT NULL,
    trouble TEXT NOT NULL,
    code TEXT NOT NULL,
    at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    state_at BIGINT NOT NULL,
    sending_at BIGINT,
    attempts BIGINT NOT NULL,
    provider_ref TEXT UNIQUE,
    call TEXT,
    sender TEXT NOT NULL DEFAULT '',
    understood_at BIGINT,
    -- The copy of the program that is sending it, and until when it may say so.
    leased_by TEXT NOT NULL DEFAULT '',
    lease_until BIGINT,
    -- The template with its version, and how many parts it was sent in.
    template TEXT NOT NULL DEFAULT '',
    parts BIGINT NOT NULL DEFAULT 0,
    -- Who sent it although the rules of themselves would not have.
    overridden_by TEXT NOT NULL DEFAULT ''
)
--;
INSERT INTO message_anew (id, conversation, number, our_number, direction, purpose, body, state, reason, trouble, code,
    at, due_at, expires_at, state_at, sending_at, attempts, provider_ref, call, sender, understood_at)
    SELECT id, conversation, number, our_number, direction, purpose, body, state, reason, trouble, code,
    at, due_at, expires_at, state_at, sending_at, attempts, provider_ref, call, sender, understood_at FROM message
--;
DROP TABLE message
--;
ALTER TABLE message_anew RENAME TO message
--;
CREATE INDEX message_by_conversation ON message (conversation, at, id)
--;
CREATE INDEX message_due ON message (due_at) WHERE state = 'Queued'
--;
CREATE INDEX message_sending ON message (sending_at) WHERE state = 'Sending'
--;
CREATE INDEX message_awaiting_report ON message (state_at) WHERE state IN ('Accepted', 'Sent')
--;
CREATE INDEX message_by_number ON message (number, at)
--;
CREATE INDEX message_to_understand ON message (at, id) WHERE direction = 'In' AND understood_at IS NULL
--;
CREATE TABLE thread_entry_anew (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    who TEXT NOT NULL,
    words TEXT NOT NULL,
    message TEXT
)
--;
INSERT INTO thread_entry_anew SELECT id, conversation, at, kind, who, words, message FROM thread_entry
--;
DROP TABLE thread_entry
--;
ALTER TABLE thread_entry_anew RENAME TO thread_entry
--;
CREATE INDEX thread_entry_by_conversation ON thread_entry (conversation, at, id)
--;
CREATE TRIGGER search_message_added AFTER INSERT ON message BEGIN
    INSERT INTO search_entry (kind, source, field, number, at)
        VALUES ('Words', new.id, '', new.number, new.at);
    INSERT INTO search_words (rowid, words)
        SELECT id, new.body FROM search_entry WHERE source = new.id AND field = '' AND kind = 'Words';
END
--;
CREATE TRIGGER search_message_changed AFTER UPDATE OF body ON message BEGIN
    INSERT INTO search_words (search_words, rowid, words)
        SELECT 'delete', id, old.body FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Words';
    INSERT INTO search_words (rowid, words)
        SELECT id, new.body FROM search_entry WHERE source = new.id AND field = '' AND kind = 'Words';
END
--;
CREATE TRIGGER search_message_removed AFTER DELETE ON message BEGIN
    INSERT INTO search_words (search_words, rowid, words)
        SELECT 'delete', id, old.body FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Words';
    DELETE FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Words';
END
--;
CREATE TRIGGER search_thread_entry_added AFTER INSERT ON thread_entry WHEN new.kind = 'Note' BEGIN
    INSERT INTO search_entry (kind, source, field, number, at)
        VALUES ('Note', new.id, '', (SELECT number FROM conversation WHERE id = new.conversation), new.at);
    INSERT INTO search_words (rowid, words)
        SELECT id, new.words FROM search_entry WHERE source = new.id AND field = '' AND kind = 'Note';
END
--;
CREATE TRIGGER search_thread_entry_changed AFTER UPDATE OF words ON thread_entry WHEN new.kind = 'Note' BEGIN
    INSERT INTO search_words (search_words, rowid, words)
        SELECT 'delete', id, old.words FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Note';
    INSERT INTO search_words (rowid, words)
        SELECT id, new.words FROM search_entry WHERE source = new.id AND field = '' AND kind = 'Note';
END
--;
CREATE TRIGGER search_thread_entry_removed AFTER DELETE ON thread_entry WHEN old.kind = 'Note' BEGIN
    INSERT INTO search_words (search_words, rowid, words)
        SELECT 'delete', id, old.words FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Note';
    DELETE FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Note';
END
