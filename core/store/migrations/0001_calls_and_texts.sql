CREATE TABLE schema_version (
    version BIGINT PRIMARY KEY
);

CREATE TABLE setting (
    section TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE conversation (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    network_name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    last_kind TEXT NOT NULL CHECK (last_kind IN ('Call', 'Missed', 'In', 'Out', 'Auto')),
    last_words TEXT NOT NULL,
    waiting_since BIGINT,
    seen_at BIGINT,
    closed_at BIGINT,
    failed_at BIGINT,
    draft TEXT NOT NULL
);
CREATE INDEX conversation_by_time ON conversation (last_at, id);
CREATE INDEX conversation_waiting ON conversation (waiting_since, id) WHERE waiting_since IS NOT NULL;
CREATE INDEX conversation_failed ON conversation (last_at, id) WHERE failed_at IS NOT NULL;

CREATE TABLE call (
    id TEXT PRIMARY KEY,
    line TEXT NOT NULL,
    line_name TEXT NOT NULL,
    caller TEXT,
    caller_name TEXT NOT NULL,
    why_no_text TEXT NOT NULL,
    attestation TEXT NOT NULL,
    rang_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('Answered', 'AnsweredElsewhere', 'Abandoned', 'NoAnswer', 'Busy',
        'Declined', 'Voicemail', 'Unknown')),
    certainty TEXT NOT NULL CHECK (certainty IN ('Certain', 'Strong', 'Guess')),
    evidence TEXT NOT NULL,
    decision TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    message TEXT
);
CREATE INDEX call_by_time ON call (rang_at, id);
CREATE INDEX call_by_caller ON call (caller, rang_at) WHERE caller IS NOT NULL;

CREATE TABLE call_sighting (
    line TEXT NOT NULL,
    call_key TEXT NOT NULL,
    call TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    rang_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    certainty TEXT NOT NULL,
    seen_order BIGINT NOT NULL,
    PRIMARY KEY (line, call_key)
);
CREATE INDEX call_sighting_by_key ON call_sighting (call_key);
CREATE INDEX call_sighting_by_call ON call_sighting (call);

CREATE TABLE message (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    our_number TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('In', 'Out')),
    purpose TEXT NOT NULL CHECK (purpose IN ('TextBack', 'Person', 'Received')),
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
    call TEXT
);
CREATE INDEX message_by_conversation ON message (conversation, at, id);
CREATE INDEX message_due ON message (due_at) WHERE state = 'Queued';
CREATE INDEX message_sending ON message (sending_at) WHERE state = 'Sending';
CREATE INDEX message_awaiting_report ON message (state_at) WHERE state IN ('Accepted', 'Sent');
CREATE INDEX message_by_number ON message (number, at);

CREATE TABLE consent_event (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('OptedOut', 'OptedIn')),
    source TEXT NOT NULL CHECK (source IN ('Keyword', 'Provider', 'Person')),
    words TEXT NOT NULL,
    message TEXT,
    at BIGINT NOT NULL
);
CREATE INDEX consent_event_by_number ON consent_event (number, at);

CREATE TABLE poll_cursor (
    account TEXT NOT NULL,
    feed TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (account, feed)
);
