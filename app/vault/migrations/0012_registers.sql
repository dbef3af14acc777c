-- register_entry: the registers that articles 30 and 33(5) AVG ask for: processing activities, processors, breaches, observation in the
-- shop. What the program ships stands in the program; here is what the shop changed of it, and its own entries. Ground: art. 6(1)(c).
-- No data of customers is asked for; free texts may hold some by mistake. Erased: an entry is taken out by the owner; a breach stays.
CREATE TABLE register_entry (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    form       TEXT    NOT NULL CHECK (form IN ('processing', 'processor', 'breach', 'observation')),
    key        TEXT    NOT NULL, -- of the shipped entry that it changes; '' for the shop's own
    content    TEXT    NOT NULL, -- JSON, by field
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX register_entry_shipped ON register_entry (form, key) WHERE key <> '';

CREATE TRIGGER register_breach_is_kept BEFORE DELETE ON register_entry
WHEN OLD.form = 'breach'
BEGIN
    SELECT RAISE(ABORT, 'a breach stays in its register');
END;
