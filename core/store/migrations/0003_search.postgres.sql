CREATE FUNCTION search_cut(words TEXT) RETURNS TSVECTOR LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(array_to_tsvector(array_agg(left(word, 100))), '') FROM regexp_split_to_table(
        lower(normalize(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), NFC)),
        '[^[:alnum:]]+') AS word WHERE word <> ''
$$
--;
CREATE FUNCTION search_digits(number TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT string_agg(substr(number, place), ' ') FROM generate_series(2, length(number)) AS place
$$
--;
CREATE TABLE search_person (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    names TEXT,
    words TSVECTOR
)
--;
CREATE VIEW search_named (number, names) AS SELECT search_person.number,
    coalesce((SELECT contact.name FROM contact WHERE contact.number = search_person.number), '') || chr(10) ||
    coalesce((SELECT network_name FROM conversation WHERE conversation.number = search_person.number), '') || chr(10) ||
    coalesce((SELECT string_agg(name, chr(10)) FROM number_person WHERE number_person.number = search_person.number), '')
    FROM search_person
--;
CREATE TABLE search_entry (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('Words', 'Note', 'Field')),
    source TEXT NOT NULL,
    field TEXT NOT NULL,
    number TEXT NOT NULL,
    at BIGINT NOT NULL,
    words TSVECTOR NOT NULL
)
--;
CREATE FUNCTION search_person_again(person TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM search_person WHERE number = person
        AND NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.number = person)
        AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.number = person);
    UPDATE search_person SET names = search_named.names,
        words = search_cut(search_named.names || ' ' || search_digits(person))
        FROM search_named WHERE search_person.number = person AND search_named.number = person
        AND search_person.names IS DISTINCT FROM search_named.names;
END
$$
--;
CREATE FUNCTION search_person_changed() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM search_person_again(old.number);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO search_person (number) VALUES (new.number) ON CONFLICT (number) DO NOTHING;
        PERFORM search_person_again(new.number);
    END IF;
    RETURN NULL;
END
$$
--;
CREATE FUNCTION search_entry_again(its_kind TEXT, its_source TEXT, its_field TEXT, its_number TEXT, its_at BIGINT,
    its_words TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    UPDATE search_entry SET words = search_cut(its_words)
        WHERE source = its_source AND field = its_field AND kind = its_kind;
    IF NOT FOUND THEN
        INSERT INTO search_entry (kind, source, field, number, at, words)
            VALUES (its_kind, its_source, its_field, its_number, its_at, search_cut(its_words));
    END IF;
END
$$
--;
CREATE FUNCTION search_message_changed() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Words';
    ELSE
        PERFORM search_entry_again('Words', new.id, '',
            new.number, new.at, new.body);
    END IF;
    RETURN NULL;
END
$$
--;
CREATE FUNCTION search_thread_entry_changed() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Note';
    ELSIF new.kind = 'Note' THEN
        PERFORM search_entry_again('Note', new.id, '',
            (SELECT number FROM conversation WHERE id = new.conversation), new.at, new.words);
    END IF;
    RETURN NULL;
END
$$
--;
CREATE FUNCTION search_lead_field_changed() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM search_entry WHERE source = old.lead AND field = old.field AND kind = 'Field';
    ELSE
        PERFORM search_entry_again('Field', new.lead, new.field,
            (SELECT conversation.number FROM lead JOIN conversation ON conversation.id = lead.conversation
            WHERE lead.id = new.lead), new.at, new.value);
    END IF;
    RETURN NULL;
END
$$
--;
CREATE TRIGGER search_conversation AFTER INSERT OR DELETE OR UPDATE OF network_name ON conversation
    FOR EACH ROW EXECUTE FUNCTION search_person_changed()
--;
CREATE TRIGGER search_contact AFTER INSERT OR DELETE OR UPDATE OF number, name ON contact
    FOR EACH ROW EXECUTE FUNCTION search_person_changed()
--;
CREATE TRIGGER search_number_person AFTER INSERT OR DELETE OR UPDATE OF number, name ON number_person
    FOR EACH ROW EXECUTE FUNCTION search_person_changed()
--;
CREATE TRIGGER search_message AFTER INSERT OR DELETE OR UPDATE OF body ON message
    FOR EACH ROW EXECUTE FUNCTION search_message_changed()
--;
CREATE TRIGGER search_thread_entry AFTER INSERT OR DELETE OR UPDATE OF words ON thread_entry
    FOR EACH ROW EXECUTE FUNCTION search_thread_entry_changed()
--;
CREATE TRIGGER search_lead_field AFTER INSERT OR DELETE OR UPDATE OF value ON lead_field
    FOR EACH ROW EXECUTE FUNCTION search_lead_field_changed()
--;
INSERT INTO search_person (number)
    SELECT number FROM conversation UNION SELECT number FROM contact UNION SELECT number FROM number_person
--;
UPDATE search_person SET names = search_named.names,
    words = search_cut(search_named.names || ' ' || search_digits(search_person.number))
    FROM search_named WHERE search_named.number = search_person.number
--;
INSERT INTO search_entry (kind, source, field, number, at, words)
    SELECT kind, source, field, number, at, search_cut(words) FROM (
    SELECT 'Words' AS kind, id AS source, '' AS field, number, at, body AS words FROM message
    UNION ALL SELECT 'Note', thread_entry.id, '', conversation.number, thread_entry.at, thread_entry.words
        FROM thread_entry JOIN conversation ON conversation.id = thread_entry.conversation
        WHERE thread_entry.kind = 'Note'
    UNION ALL SELECT 'Field', lead_field.lead, lead_field.field, conversation.number, lead_field.at, lead_field.value
        FROM lead_field JOIN lead ON lead.id = lead_field.lead
        JOIN conversation ON conversation.id = lead.conversation) AS everything ORDER BY at
--;
CREATE INDEX search_person_words ON search_person USING gin (words)
--;
CREATE INDEX search_entry_words ON search_entry USING gin (words)
--;
CREATE INDEX search_entry_by_source ON search_entry (source, field)
