-- Where the chain of consent_event ends, so that lines cut off its end are missed.
CREATE TABLE consent_head (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    place BIGINT NOT NULL,
    hash TEXT NOT NULL
);

-- A reply that may be an opt-out: nothing leaves by itself until a person has said what it was.
CREATE TABLE automation_pause (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    words TEXT NOT NULL,
    since BIGINT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    answered_by TEXT NOT NULL DEFAULT '',
    answered_at BIGINT
);
CREATE UNIQUE INDEX automation_pause_open ON automation_pause (number) WHERE answered_at IS NULL;
