-- Where somebody said they are: their clock, and the law they live under.
CREATE TABLE recipient_place (
    number TEXT PRIMARY KEY,
    zone TEXT NOT NULL,
    subdivision TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    at BIGINT NOT NULL
);
