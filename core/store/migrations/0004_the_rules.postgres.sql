ALTER TABLE message DROP CONSTRAINT message_anew_purpose_check
--;
ALTER TABLE message ADD COLUMN leased_by TEXT NOT NULL DEFAULT '', ADD COLUMN lease_until BIGINT,
    ADD COLUMN template TEXT NOT NULL DEFAULT '', ADD COLUMN parts BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN overridden_by TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE thread_entry DROP CONSTRAINT thread_entry_kind_check
