-- Whether somebody is in a sequence, and when the last one began, is asked for every thread that might start one.
CREATE INDEX sequence_run_by_conversation ON sequence_run (conversation, started_at);

-- How things stood before a person said how a reminder went: what one undo brings back.
CREATE TABLE outcome_undo (
    reminder TEXT PRIMARY KEY REFERENCES reminder (id) ON DELETE CASCADE,
    waiting_since BIGINT,
    automation_off_at BIGINT,
    heat BIGINT NOT NULL,
    lead TEXT,
    stage TEXT NOT NULL,
    stage_at BIGINT NOT NULL,
    stage_by TEXT NOT NULL,
    lost_reason TEXT NOT NULL,
    next_try TEXT
);

-- An unanswered reply that went to the next person is told to them once, at the desk where they sit.
ALTER TABLE reminder ADD COLUMN told_at BIGINT;
UPDATE reminder SET told_at = made_at WHERE kind = 'Answer';
CREATE INDEX reminder_untold ON reminder (assigned_to) WHERE done_at IS NULL AND told_at IS NULL AND kind = 'Answer';
