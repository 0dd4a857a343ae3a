-- The import that knew of them, to be taken back with it.
ALTER TABLE number_person ADD COLUMN import TEXT;
CREATE INDEX number_person_imported ON number_person (import) WHERE import IS NOT NULL;

-- Who shares a number in a file, set aside with it. In the order in which the numbers come in.
CREATE TABLE contact_import_also (
    id TEXT PRIMARY KEY,
    import TEXT NOT NULL,
    main TEXT NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    place BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX contact_import_also_in_order ON contact_import_also (import, main, number)
