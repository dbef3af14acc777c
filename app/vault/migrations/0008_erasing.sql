-- What erasing a person leaves: that it was done, and sales of nobody.

-- erasure: every erasure, numbered. Names nobody; the mark is the same as in the journal beside the vault, so that a restored backup
-- knows which erasures it has yet to follow. Ground: accountability, art. 5(2) AVG. Never erased.
CREATE TABLE erasure (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    mark       BLOB    NOT NULL UNIQUE CHECK (length(mark) = 16),
    at         INTEGER NOT NULL,
    user_id    INTEGER REFERENCES shop_user (id), -- NULL: followed from the journal after a restore
    records    INTEGER NOT NULL,
    sales      INTEGER NOT NULL
) STRICT;

CREATE TRIGGER erasure_is_kept BEFORE DELETE ON erasure
BEGIN
    SELECT RAISE(ABORT, 'erasure is append-only');
END;

CREATE TRIGGER erasure_is_final BEFORE UPDATE ON erasure
BEGIN
    SELECT RAISE(ABORT, 'erasure is append-only');
END;

-- sale, continued: sales of one erased person carry one random number instead of the person, so that they can still be counted as the
-- sales of one buyer. No key leads from it to anybody. Kept with the sale.
ALTER TABLE sale ADD COLUMN owner_code INTEGER;
