-- What rings at a desk that is at work. What a desk finds here of its own when it starts was left ringing.
CREATE TABLE ringing_call (
    desk TEXT NOT NULL,
    line TEXT NOT NULL,
    call_key TEXT NOT NULL,
    caller TEXT,
    caller_name TEXT NOT NULL,
    why_no_text TEXT NOT NULL,
    attestation TEXT NOT NULL,
    rang_at BIGINT NOT NULL,
    heard_at BIGINT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (desk, line, call_key)
)
