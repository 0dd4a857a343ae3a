-- Which thread each desk on one database has open, and when it last said so, by the database's own clock.
-- Holds nobody's words or numbers, and is of no use a minute later.
CREATE TABLE presence (
    desk TEXT PRIMARY KEY,
    conversation TEXT NOT NULL,
    member TEXT NOT NULL,
    writing BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
)
