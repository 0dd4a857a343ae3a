CREATE TRIGGER text_proof_followed AFTER UPDATE OF state ON message
    WHEN new.state <> old.state AND EXISTS (SELECT 1 FROM text_proof WHERE text_proof.message = new.id) BEGIN
    INSERT INTO text_proof_status (message, at, state, reason, code, provider_ref)
        VALUES (new.id, new.state_at, new.state, new.reason, new.code, new.provider_ref);
END
--;
CREATE TRIGGER text_proof_stays BEFORE UPDATE ON text_proof BEGIN
    SELECT RAISE(ABORT, 'proof is never changed');
END
