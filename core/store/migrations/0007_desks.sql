-- Desks on one database that watch a line: since when, and when each last said so, by the database's own clock.
CREATE TABLE desk_watch (
    desk TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    since_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
)
