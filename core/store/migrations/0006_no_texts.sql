ALTER TABLE contact_import_staged ADD COLUMN no_texts BIGINT NOT NULL DEFAULT 0;

-- Lines of the ledger that stand because a file said so, by the import that said it.
CREATE TABLE contact_import_opt_out (
    import TEXT NOT NULL REFERENCES contact_import (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    PRIMARY KEY (import, event)
);
CREATE INDEX contact_import_opt_out_by_event ON contact_import_opt_out (event)
