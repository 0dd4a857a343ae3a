CREATE TABLE search_person (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    names TEXT
)
--;
CREATE VIEW search_named (number, names) AS SELECT search_person.number,
    coalesce((SELECT contact.name FROM contact WHERE contact.number = search_person.number), '') || char(10) ||
    coalesce((SELECT network_name FROM conversation WHERE conversation.number = search_person.number), '') || char(10) ||
    coalesce((SELECT group_concat(name, char(10)) FROM number_person WHERE number_person.number = search_person.number), '')
    FROM search_person
--;
CREATE VIEW search_person_words (id, names, digits) AS SELECT id, names,
    substr(number, 2) || ' ' || substr(number, 3) || ' ' || substr(number, 4) || ' ' || substr(number, 5) || ' ' || substr(number, 6) || ' ' ||
    substr(number, 7) || ' ' || substr(number, 8) || ' ' || substr(number, 9) || ' ' || substr(number, 10) || ' ' || substr(number, 11) || ' ' ||
    substr(number, 12) || ' ' || substr(number, 13) || ' ' || substr(number, 14) || ' ' || substr(number, 15) || ' ' || substr(number, 16)
    FROM search_person
--;
CREATE VIRTUAL TABLE search_people USING fts5 (names, digits, content = 'search_person_words', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')
--;
CREATE TRIGGER search_person_changes BEFORE UPDATE OF names ON search_person WHEN old.names IS NOT NULL BEGIN
    INSERT INTO search_people (search_people, rowid, names, digits)
        SELECT 'delete', id, names, digits FROM search_person_words WHERE id = old.id;
END
--;
CREATE TRIGGER search_person_changed AFTER UPDATE OF names ON search_person BEGIN
    INSERT INTO search_people (rowid, names, digits)
        SELECT id, names, digits FROM search_person_words WHERE id = new.id;
END
--;
CREATE TRIGGER search_person_leaves BEFORE DELETE ON search_person WHEN old.names IS NOT NULL BEGIN
    INSERT INTO search_people (search_people, rowid, names, digits)
        SELECT 'delete', id, names, digits FROM search_person_words WHERE id = old.id;
END
--;
CREATE TRIGGER search_conversation_added AFTER INSERT ON conversation BEGIN
    INSERT INTO search_person (number) VALUES (new.number) ON CONFLICT (number) DO NOTHING;
    UPDATE search_person SET names = (SELECT names FROM search_named WHERE number = new.number)
        WHERE number = new.number AND names IS NOT (SELECT names FROM search_named WHERE number = new.number);
END
--;
CREATE TRIGGER search_conversation_changed AFTER UPDATE OF network_name ON conversation BEGIN
    UPDATE search_person SET names = (SELECT names FROM search_named WHERE number = new.number)
        WHERE number = new.number AND names IS NOT (SELECT names FROM search_named WHERE number = new.number);
END
--;
CREATE TRIGGER search_conversation_removed AFTER DELETE ON conversation BEGIN
    DELETE FROM search_person WHERE number = old.number
        AND NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.number = old.number)
        AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.number = old.number);
    UPDATE search_person SET names = (SELECT names FROM search_named WHERE number = old.number)
        WHERE number = old.number AND names IS NOT (SELECT names FROM search_named WHERE number = old.number);
END
--;
CREATE TRIGGER search_contact_added AFTER INSERT ON contact BEGIN
    INSERT INTO search_person (number) VALUES (new.number) ON CONFLICT (number) DO NOTHING;
    UPDATE search_person SET names = (SELECT names FROM search_named WHERE number = new.number)
        WHERE number = new.number AND names IS NOT (SELECT names FROM search_named WHERE number = new.number);
END
--;
CREATE TRIGGER search_contact_changed AFTER UPDATE OF number, name ON contact BEGIN
    DELETE FROM search_person WHERE number = old.number
        AND NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.number = old.number)
        AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.number = old.number);
    INSERT INTO search_person (number) VALUES (new.number) ON CONFLICT (number) DO NOTHING;
    UPDATE search_person SET names = (SELECT names FROM search_named WHERE number = old.number)
        WHERE number = old.number AND names IS NOT (SELECT names FROM search_named WHERE number = old.number);
    UPDATE search_person SET names = (SELECT names FROM search_named WHERE number = new.number)
        WHERE number = new.number AND names IS NOT (SELECT names FROM search_named WHERE number = new.number);
END
--;
CREATE TRIGGER search_contact_removed AFTER DELETE ON contact BEGIN
    DELETE FROM search_person WHERE number = old.number
        AND NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.number = old.number)
        AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.number = old.number);
    UPDATE search_person SET names = (SELECT names FROM search_named WHERE number = old.number)
        WHERE number = old.number AND names IS NOT (SELECT names FROM search_named WHERE number = old.number);
END
--;
CREATE TRIGGER search_number_person_added AFTER INSERT ON number_person BEGIN
    INSERT INTO search_person (number) VALUES (new.number) ON CONFLICT (number) DO NOTHING;
    UPDATE search_person SET names = (SELECT names FROM search_named WHERE number = new.number)
        WHERE number = new.number AND names IS NOT (SELECT names FROM search_named WHERE number = new.number);
END
--;
CREATE TRIGGER search_number_person_changed AFTER UPDATE OF number, name ON number_person BEGIN
    DELETE FROM search_person WHERE number = old.number
        AND NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.number = old.number)
        AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.number = old.number);
    INSERT INTO search_person (number) VALUES (new.number) ON CONFLICT (number) DO NOTHING;
    UPDATE search_person SET names = (SELECT names FROM search_named WHERE number = old.number)
        WHERE number = old.number AND names IS NOT (SELECT names FROM search_named WHERE number = old.number);
    UPDATE search_person SET names = (SELECT names FROM search_named WHERE number = new.number)
        WHERE number = new.number AND names IS NOT (SELECT names FROM search_named WHERE number = new.number);
END
--;
CREATE TRIGGER search_number_person_removed AFTER DELETE ON number_person BEGIN
    DELETE FROM search_person WHERE number = old.number
        AND NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.number = old.number)
        AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.number = old.number);
    UPDATE search_person SET names = (SELECT names FROM search_named WHERE number = old.number)
        WHERE number = old.number AND names IS NOT (SELECT names FROM search_named WHERE number = old.number);
END
--;
CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('Words', 'Note', 'Field')),
    source TEXT NOT NULL,
    field TEXT NOT NULL,
    number TEXT NOT NULL,
    at BIGINT NOT NULL
)
--;
CREATE VIRTUAL TABLE search_words USING fts5 (words, content = '',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')
--;
CREATE TRIGGER search_message_added AFTER INSERT ON message BEGIN
    INSERT INTO search_entry (kind, source, field, number, at)
        VALUES ('Words', new.id, '', new.number, new.at);
    INSERT INTO search_words (rowid, words)
        SELECT id, new.body FROM search_entry WHERE source = new.id AND field = '' AND kind = 'Words';
END
--;
CREATE TRIGGER search_message_changed AFTER UPDATE OF body ON message BEGIN
    INSERT INTO search_words (search_words, rowid, words)
        SELECT 'delete', id, old.body FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Words';
    INSERT INTO search_words (rowid, words)
        SELECT id, new.body FROM search_entry WHERE source = new.id AND field = '' AND kind = 'Words';
END
--;
CREATE TRIGGER search_message_removed AFTER DELETE ON message BEGIN
    INSERT INTO search_words (search_words, rowid, words)
        SELECT 'delete', id, old.body FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Words';
    DELETE FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Words';
END
--;
CREATE TRIGGER search_thread_entry_added AFTER INSERT ON thread_entry WHEN new.kind = 'Note' BEGIN
    INSERT INTO search_entry (kind, source, field, number, at)
        VALUES ('Note', new.id, '', (SELECT number FROM conversation WHERE id = new.conversation), new.at);
    INSERT INTO search_words (rowid, words)
        SELECT id, new.words FROM search_entry WHERE source = new.id AND field = '' AND kind = 'Note';
END
--;
CREATE TRIGGER search_thread_entry_changed AFTER UPDATE OF words ON thread_entry WHEN new.kind = 'Note' BEGIN
    INSERT INTO search_words (search_words, rowid, words)
        SELECT 'delete', id, old.words FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Note';
    INSERT INTO search_words (rowid, words)
        SELECT id, new.words FROM search_entry WHERE source = new.id AND field = '' AND kind = 'Note';
END
--;
CREATE TRIGGER search_thread_entry_removed AFTER DELETE ON thread_entry WHEN old.kind = 'Note' BEGIN
    INSERT INTO search_words (search_words, rowid, words)
        SELECT 'delete', id, old.words FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Note';
    DELETE FROM search_entry WHERE source = old.id AND field = '' AND kind = 'Note';
END
--;
CREATE TRIGGER search_lead_field_added AFTER INSERT ON lead_field BEGIN
    INSERT INTO search_entry (kind, source, field, number, at)
        VALUES ('Field', new.lead, new.field, (SELECT conversation.number FROM lead JOIN conversation ON conversation.id = lead.conversation
            WHERE lead.id = new.lead), new.at);
    INSERT INTO search_words (rowid, words)
        SELECT id, new.value FROM search_entry WHERE source = new.lead AND field = new.field AND kind = 'Field';
END
--;
CREATE TRIGGER search_lead_field_changed AFTER UPDATE OF value ON lead_field BEGIN
    INSERT INTO search_words (search_words, rowid, words)
        SELECT 'delete', id, old.value FROM search_entry WHERE source = old.lead AND field = old.field AND kind = 'Field';
    INSERT INTO search_words (rowid, words)
        SELECT id, new.value FROM search_entry WHERE source = new.lead AND field = new.field AND kind = 'Field';
END
--;
CREATE TRIGGER search_lead_field_removed AFTER DELETE ON lead_field BEGIN
    INSERT INTO search_words (search_words, rowid, words)
        SELECT 'delete', id, old.value FROM search_entry WHERE source = old.lead AND field = old.field AND kind = 'Field';
    DELETE FROM search_entry WHERE source = old.lead AND field = old.field AND kind = 'Field';
END
--;
INSERT INTO search_person (number)
    SELECT number FROM conversation UNION SELECT number FROM contact UNION SELECT number FROM number_person
--;
UPDATE search_person SET names = (SELECT names FROM search_named WHERE search_named.number = search_person.number)
--;
CREATE TEMPORARY TABLE search_source AS
    SELECT 'Words' AS kind, id AS source, '' AS field, number, at, body AS words FROM message
    UNION ALL SELECT 'Note', thread_entry.id, '', conversation.number, thread_entry.at, thread_entry.words
        FROM thread_entry JOIN conversation ON conversation.id = thread_entry.conversation
        WHERE thread_entry.kind = 'Note'
    UNION ALL SELECT 'Field', lead_field.lead, lead_field.field, conversation.number, lead_field.at, lead_field.value
        FROM lead_field JOIN lead ON lead.id = lead_field.lead
        JOIN conversation ON conversation.id = lead.conversation
    ORDER BY 5
--;
INSERT INTO search_entry (id, kind, source, field, number, at)
    SELECT rowid, kind, source, field, number, at FROM search_source
--;
INSERT INTO search_words (rowid, words) SELECT rowid, words FROM search_source
--;
DROP TABLE search_source
--;
CREATE INDEX search_entry_by_source ON search_entry (source, field)
