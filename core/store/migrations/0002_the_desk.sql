ALTER TABLE conversation ADD COLUMN heat BIGINT NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN snoozed_until BIGINT;
ALTER TABLE conversation ADD COLUMN assigned_to TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN automation_off_at BIGINT;
ALTER TABLE conversation ADD COLUMN draft_at BIGINT;
DROP INDEX conversation_waiting;
CREATE INDEX conversation_waiting ON conversation (heat DESC, waiting_since, id)
    WHERE waiting_since IS NOT NULL AND snoozed_until IS NULL;
CREATE INDEX conversation_open ON conversation (last_at, id) WHERE closed_at IS NULL AND snoozed_until IS NULL;
CREATE INDEX conversation_done ON conversation (last_at, id) WHERE closed_at IS NOT NULL;
CREATE INDEX conversation_hot ON conversation (last_at, id) WHERE heat = 2 AND closed_at IS NULL;
CREATE INDEX conversation_snoozed ON conversation (snoozed_until, id) WHERE snoozed_until IS NOT NULL;
CREATE INDEX conversation_assigned ON conversation (assigned_to, last_at, id)
    WHERE assigned_to <> '' AND closed_at IS NULL;
CREATE INDEX conversation_draft ON conversation (draft_at, id) WHERE draft_at IS NOT NULL;

ALTER TABLE contact ADD COLUMN kind TEXT NOT NULL DEFAULT 'New'
    CHECK (kind IN ('New', 'Client', 'Vendor', 'Staff', 'Blocked'));
ALTER TABLE contact ADD COLUMN language TEXT NOT NULL DEFAULT '' CHECK (language IN ('', 'en', 'es'));
ALTER TABLE contact ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN changed_at BIGINT;
ALTER TABLE contact ADD COLUMN merged_into TEXT;
CREATE INDEX contact_by_name ON contact (lower(name), number) WHERE merged_into IS NULL;
CREATE INDEX contact_merged ON contact (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE number_person (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (number, name)
);

CREATE TABLE contact_import (
    id TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    added BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    undone_at BIGINT
);

CREATE TABLE contact_import_row (
    import TEXT NOT NULL REFERENCES contact_import (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    before TEXT NOT NULL,
    PRIMARY KEY (import, number)
);

CREATE TABLE contact_import_staged (
    import TEXT NOT NULL,
    number TEXT NOT NULL,
    id TEXT NOT NULL,
    main TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    email TEXT NOT NULL,
    note TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (import, number)
);
CREATE INDEX contact_import_staged_in_order ON contact_import_staged (import, main, number);

CREATE TABLE contact_merge (
    id TEXT PRIMARY KEY,
    kept TEXT NOT NULL,
    merged TEXT NOT NULL,
    before TEXT NOT NULL,
    at BIGINT NOT NULL,
    undone_at BIGINT
);
CREATE INDEX contact_merge_by_kept ON contact_merge (kept, at);

CREATE TABLE message_anew (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    our_number TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('In', 'Out')),
    purpose TEXT NOT NULL CHECK (purpose IN ('TextBack', 'Person', 'Received', 'Question', 'SafetyLine', 'FollowUp',
        'Page', 'Digest')),
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('Queued', 'Sending', 'Accepted', 'Sent', 'Delivered', 'Refused', 'Failed',
        'Expired', 'Held', 'Cancelled', 'Received')),
    reason TEXT NOT NULL,
    trouble TEXT NOT NULL,
    code TEXT NOT NULL,
    at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    state_at BIGINT NOT NULL,
    sending_at BIGINT,
    attempts BIGINT NOT NULL,
    provider_ref TEXT UNIQUE,
    call TEXT,
    sender TEXT NOT NULL DEFAULT '',
    understood_at BIGINT
);
INSERT INTO message_anew (id, conversation, number, our_number, direction, purpose, body, state, reason, trouble, code,
    at, due_at, expires_at, state_at, sending_at, attempts, provider_ref, call, sender, understood_at)
    SELECT id, conversation, number, our_number, direction, purpose, body, state, reason, trouble, code,
    at, due_at, expires_at, state_at, sending_at, attempts, provider_ref, call, '',
    CASE WHEN direction = 'In' THEN state_at END FROM message;
DROP TABLE message;
ALTER TABLE message_anew RENAME TO message;
CREATE INDEX message_by_conversation ON message (conversation, at, id);
CREATE INDEX message_due ON message (due_at) WHERE state = 'Queued';
CREATE INDEX message_sending ON message (sending_at) WHERE state = 'Sending';
CREATE INDEX message_awaiting_report ON message (state_at) WHERE state IN ('Accepted', 'Sent');
CREATE INDEX message_by_number ON message (number, at);
CREATE INDEX message_to_understand ON message (at, id) WHERE direction = 'In' AND understood_at IS NULL;

CREATE TABLE thread_entry (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('Note', 'Assigned', 'Snoozed', 'Done', 'Reopened', 'Stage', 'Merged', 'Urgent',
        'Paged', 'Acknowledged', 'TakenOver', 'AutomationStopped', 'Reminder', 'Flood')),
    who TEXT NOT NULL,
    words TEXT NOT NULL,
    message TEXT
);
CREATE INDEX thread_entry_by_conversation ON thread_entry (conversation, at, id);

CREATE TABLE lead (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    person TEXT,
    opened_at BIGINT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('Missed', 'Engaged', 'Qualified', 'Booked', 'Lost')),
    stage_at BIGINT NOT NULL,
    stage_by TEXT NOT NULL,
    lost_reason TEXT NOT NULL,
    intent TEXT NOT NULL,
    urgency TEXT NOT NULL CHECK (urgency IN ('None', 'Routine', 'Urgent', 'Emergency')),
    score BIGINT NOT NULL,
    value_cents BIGINT,
    asked_field TEXT NOT NULL,
    questions_sent BIGINT NOT NULL,
    merged_into TEXT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX lead_by_conversation ON lead (conversation, opened_at);
CREATE INDEX lead_by_stage ON lead (stage, stage_at);

CREATE TABLE lead_field (
    lead TEXT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('Caller', 'Person')),
    message TEXT,
    evidence TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (lead, field)
);

CREATE TABLE lead_score_line (
    lead TEXT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    line TEXT NOT NULL,
    points BIGINT NOT NULL,
    message TEXT,
    evidence TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (lead, line)
);

CREATE TABLE lead_merge (
    id TEXT PRIMARY KEY,
    kept TEXT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    merged TEXT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    before TEXT NOT NULL,
    at BIGINT NOT NULL,
    undone_at BIGINT
);

CREATE TABLE learned_word (
    words TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (words, field)
);

CREATE TABLE reminder (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
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
    outcome TEXT NOT NULL
);
CREATE INDEX reminder_due ON reminder (due_at, id) WHERE done_at IS NULL;
CREATE INDEX reminder_done ON reminder (done_at, id) WHERE done_at IS NOT NULL;
CREATE INDEX reminder_by_conversation ON reminder (conversation, made_at);

CREATE TABLE sequence_run (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    sequence TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    steps_done BIGINT NOT NULL,
    next_at BIGINT,
    message TEXT,
    ended_at BIGINT,
    end_reason TEXT NOT NULL
);
CREATE INDEX sequence_run_due ON sequence_run (next_at, id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX sequence_run_running ON sequence_run (conversation) WHERE ended_at IS NULL;

CREATE TABLE page_round (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    message TEXT NOT NULL UNIQUE,
    started_at BIGINT NOT NULL,
    next_at BIGINT,
    paged BIGINT NOT NULL,
    acknowledged_at BIGINT,
    acknowledged_by TEXT NOT NULL
);
CREATE INDEX page_round_open ON page_round (next_at, id) WHERE acknowledged_at IS NULL;
CREATE INDEX page_round_by_conversation ON page_round (conversation, started_at);

CREATE TABLE page_text (
    round TEXT NOT NULL REFERENCES page_round (id) ON DELETE CASCADE,
    message TEXT NOT NULL,
    member TEXT NOT NULL,
    number TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (round, message)
);
CREATE INDEX page_text_by_number ON page_text (number, at);
