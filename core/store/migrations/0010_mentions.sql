-- Who is called by name in a note for the team, until they have seen it. Goes with its note.
CREATE TABLE mention (
    note TEXT NOT NULL REFERENCES thread_entry (id) ON DELETE CASCADE,
    member TEXT NOT NULL,
    conversation TEXT NOT NULL,
    at BIGINT NOT NULL,
    told_at BIGINT,
    seen_at BIGINT,
    PRIMARY KEY (note, member)
);
CREATE INDEX mention_open ON mention (member, conversation) WHERE seen_at IS NULL
