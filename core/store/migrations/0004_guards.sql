-- Every text of ours that left, counted once: what the caps, the breaker and the month's spending are counted by. It
-- outlives the texts themselves.
CREATE TABLE text_left (
    message TEXT PRIMARY KEY,
    line TEXT NOT NULL,
    capped BIGINT NOT NULL,
    at BIGINT NOT NULL,
    parts BIGINT NOT NULL,
    price_micros BIGINT NOT NULL
);
INSERT INTO text_left (message, line, capped, at, parts, price_micros)
    SELECT message.id, coalesce(call.line, ''),
        CASE WHEN message.purpose IN ('TextBack', 'Question', 'FollowUp') THEN 1 ELSE 0 END, message.sending_at, 1, 0
    FROM message LEFT JOIN call ON call.id = message.call
    WHERE message.direction = 'Out' AND message.sending_at IS NOT NULL;
CREATE INDEX text_left_by_line ON text_left (line, at) WHERE capped = 1;
CREATE INDEX text_left_capped ON text_left (at) WHERE capped = 1;
CREATE INDEX text_left_by_time ON text_left (at);

-- Why texting by itself pauses, one row for each reason and line (empty: all lines), with when somebody last said to go
-- on.
CREATE TABLE text_pause (
    reason TEXT NOT NULL,
    line TEXT NOT NULL,
    since BIGINT NOT NULL,
    lasts_until BIGINT,
    counted BIGINT NOT NULL,
    gone_on_at BIGINT,
    gone_on_by TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (reason, line)
);
