CREATE TABLE reminder_anew (
    id TEXT PRIMARY KEY,
    -- NULL where the caller has no whole number, and so no thread: it hangs on the call alone.
    conversation TEXT REFERENCES conversation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('CallBack', 'Answer', 'FollowUp', 'Person', 'ReturnTime')),
    reason TEXT NOT NULL,
    words TEXT NOT NULL,
    call TEXT,
    message TEXT,
    assigned_to TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    done_at BIGINT,
    done_by TEXT NOT NULL,
    outcome TEXT NOT NULL,
    told_at BIGINT,
    CHECK (conversation IS NOT NULL OR call IS NOT NULL)
);
INSERT INTO reminder_anew (id, conversation, kind, reason, words, call, message, assigned_to, attempts, due_at, made_by,
    made_at, done_at, done_by, outcome, told_at)
    SELECT id, conversation, kind, reason, words, call, message, assigned_to, attempts, due_at, made_by,
    made_at, done_at, done_by, outcome, told_at FROM reminder;
-- What one undo brings back hangs on the reminders: it is carried over before the old ones go.
CREATE TABLE outcome_undo_anew (
    reminder TEXT PRIMARY KEY REFERENCES reminder_anew (id) ON DELETE CASCADE,
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
INSERT INTO outcome_undo_anew (reminder, waiting_since, automation_off_at, heat, lead, stage, stage_at, stage_by,
    lost_reason, next_try)
    SELECT reminder, waiting_since, automation_off_at, heat, lead, stage, stage_at, stage_by,
    lost_reason, next_try FROM outcome_undo;
DROP TABLE outcome_undo;
DROP TABLE reminder;
ALTER TABLE reminder_anew RENAME TO reminder;
ALTER TABLE outcome_undo_anew RENAME TO outcome_undo;
CREATE INDEX reminder_due ON reminder (due_at, id) WHERE done_at IS NULL;
CREATE INDEX reminder_done ON reminder (done_at, id) WHERE done_at IS NOT NULL;
CREATE INDEX reminder_by_conversation ON reminder (conversation, made_at);
CREATE INDEX reminder_untold ON reminder (assigned_to) WHERE done_at IS NULL AND told_at IS NULL AND kind = 'Answer';
CREATE INDEX reminder_of_call ON reminder (call) WHERE conversation IS NULL;
-- Calls of whoever shows the same instead of a number are one person's.
CREATE INDEX call_without_number ON call (caller_name, rang_at) WHERE caller IS NULL;
