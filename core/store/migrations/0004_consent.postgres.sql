ALTER TABLE consent_event DROP CONSTRAINT consent_event_what_check
--;
ALTER TABLE consent_event DROP CONSTRAINT consent_event_source_check
--;
ALTER TABLE consent_event ADD COLUMN how TEXT NOT NULL DEFAULT '', ADD COLUMN recorded_by TEXT NOT NULL DEFAULT '',
    ADD COLUMN place BIGINT UNIQUE, ADD COLUMN number_hash TEXT NOT NULL DEFAULT '',
    ADD COLUMN words_hash TEXT NOT NULL DEFAULT '', ADD COLUMN previous TEXT NOT NULL DEFAULT '',
    ADD COLUMN hash TEXT NOT NULL DEFAULT ''
--;
CREATE INDEX consent_event_by_number_hash ON consent_event (number_hash, at)
