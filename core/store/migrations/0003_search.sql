CREATE INDEX contact_staff ON contact (number) WHERE kind = 'Staff';
