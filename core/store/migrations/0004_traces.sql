-- What stands for a number where the number itself must not be kept.
CREATE TABLE number_salt (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    salt TEXT NOT NULL
);

-- One line a claim of an automatic text: a chain, each with the hash of the one before it. Nothing in it says
-- who it was about without the salt.
CREATE TABLE text_proof (
    place BIGINT PRIMARY KEY,
    message TEXT NOT NULL,
    attempt BIGINT NOT NULL,
    subject TEXT NOT NULL,
    at BIGINT NOT NULL,
    purpose TEXT NOT NULL,
    text_class TEXT NOT NULL,
    call TEXT NOT NULL,
    basis TEXT NOT NULL,
    consent_event TEXT NOT NULL,
    rules_version TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    zones TEXT NOT NULL,
    zone_source TEXT NOT NULL,
    local_times TEXT NOT NULL,
    checked_at BIGINT NOT NULL,
    template TEXT NOT NULL,
    parts BIGINT NOT NULL,
    overridden_by TEXT NOT NULL,
    words_hash TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX text_proof_by_subject ON text_proof (subject, at);
CREATE INDEX text_proof_by_message ON text_proof (message);
CREATE INDEX text_proof_by_time ON text_proof (at);

-- What goes when the person is erased; the chain keeps the salted hash of the words.
CREATE TABLE text_proof_words (
    place BIGINT PRIMARY KEY REFERENCES text_proof (place) ON DELETE CASCADE,
    salt TEXT NOT NULL,
    words TEXT NOT NULL
);

CREATE TABLE text_proof_status (
    message TEXT NOT NULL,
    at BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    code TEXT NOT NULL,
    provider_ref TEXT
);
CREATE INDEX text_proof_status_by_message ON text_proof_status (message, at);

-- The last line that was deleted for its age: the chain begins behind it.
CREATE TABLE text_proof_start (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    place BIGINT NOT NULL,
    hash TEXT NOT NULL
);

-- Texts of an erased person that the text service may list once more.
CREATE TABLE erased_text (
    ref_hash TEXT PRIMARY KEY,
    at BIGINT NOT NULL
);

-- What was exported, erased or deleted for its age, by whom; never of whom.
CREATE TABLE privacy_entry (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    counts TEXT NOT NULL
);
CREATE INDEX privacy_entry_by_time ON privacy_entry (at, id);

-- How far the deletion of what is old has come.
CREATE TABLE upkeep (
    what TEXT PRIMARY KEY,
    at BIGINT NOT NULL
);

-- Deleting a conversation looks these up.
CREATE INDEX lead_merge_by_kept ON lead_merge (kept);
CREATE INDEX lead_merge_by_merged ON lead_merge (merged);
CREATE INDEX contact_import_row_by_number ON contact_import_row (number);
