CREATE TABLE consent_event_anew (
    id TEXT PRIMARY KEY,
    -- Empty when the person was erased; number_hash still stands for it.
    number TEXT NOT NULL,
    what TEXT NOT NULL,
    source TEXT NOT NULL,
    words TEXT NOT NULL,
    message TEXT,
    at BIGINT NOT NULL,
    how TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL DEFAULT '',
    -- Its place in the chain, from 1; NULL until it is sealed.
    place BIGINT UNIQUE,
    number_hash TEXT NOT NULL DEFAULT '',
    words_hash TEXT NOT NULL DEFAULT '',
    previous TEXT NOT NULL DEFAULT '',
    hash TEXT NOT NULL DEFAULT ''
)
--;
INSERT INTO consent_event_anew (id, number, what, source, words, message, at)
    SELECT id, number, what, source, words, message, at FROM consent_event
--;
DROP TABLE consent_event
--;
ALTER TABLE consent_event_anew RENAME TO consent_event
--;
CREATE INDEX consent_event_by_number ON consent_event (number, at)
--;
CREATE INDEX consent_event_by_number_hash ON consent_event (number_hash, at)
