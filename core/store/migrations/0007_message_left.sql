-- A machine took the call; whether anything was said to it is another question.
ALTER TABLE call ADD COLUMN left_message TEXT NOT NULL DEFAULT 'NotKnown'
    CHECK (left_message IN ('NotKnown', 'No', 'Yes'));
UPDATE call SET left_message = 'Yes' WHERE outcome = 'Voicemail' AND evidence LIKE '%a message was left'
