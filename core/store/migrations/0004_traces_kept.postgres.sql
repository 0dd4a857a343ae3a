CREATE FUNCTION text_proof_followed() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF new.state <> old.state AND EXISTS (SELECT 1 FROM text_proof WHERE text_proof.message = new.id) THEN
        INSERT INTO text_proof_status (message, at, state, reason, code, provider_ref)
            VALUES (new.id, new.state_at, new.state, new.reason, new.code, new.provider_ref);
    END IF;
    RETURN NULL;
END
$$
--;
CREATE TRIGGER text_proof_followed AFTER UPDATE OF state ON message
    FOR EACH ROW EXECUTE FUNCTION text_proof_followed()
--;
CREATE FUNCTION text_proof_stays() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'proof is never changed';
END
$$
--;
CREATE TRIGGER text_proof_stays BEFORE UPDATE ON text_proof FOR EACH ROW EXECUTE FUNCTION text_proof_stays()
