CREATE INDEX contact_staff ON contact (number) WHERE kind = 'Staff';
DROP INDEX conversation_waiting;
CREATE INDEX conversation_waiting ON conversation (heat DESC, waiting_since, id, snoozed_until)
    WHERE waiting_since IS NOT NULL AND snoozed_until IS NULL;
DROP INDEX conversation_hot;
CREATE INDEX conversation_hot ON conversation (last_at, id, heat, closed_at, snoozed_until)
    WHERE heat = 2 AND closed_at IS NULL AND snoozed_until IS NULL;
DROP INDEX conversation_assigned;
CREATE INDEX conversation_assigned ON conversation (assigned_to, last_at, id, closed_at, snoozed_until)
    WHERE assigned_to <> '' AND closed_at IS NULL AND snoozed_until IS NULL;
