-- NULL where the caller has no whole number, and so no thread: it hangs on the call alone.
ALTER TABLE reminder ALTER COLUMN conversation DROP NOT NULL,
    ADD CHECK (conversation IS NOT NULL OR call IS NOT NULL);
CREATE INDEX reminder_of_call ON reminder (call) WHERE conversation IS NULL;
-- Calls of whoever shows the same instead of a number are one person's.
CREATE INDEX call_without_number ON call (caller_name, rang_at) WHERE caller IS NULL;
