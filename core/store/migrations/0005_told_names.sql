CREATE INDEX lead_told_name ON lead_field (lower(value), at) WHERE field = 'name' AND value <> ''
