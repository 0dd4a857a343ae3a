CREATE TABLE colour (
    id TEXT PRIMARY KEY
);
DELETE FROM contact;
INSERT INTO colour (id, shade) VALUES ('teal', 'dark');
