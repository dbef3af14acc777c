-- audit_entry: what was done in this shop, when, by which user number; each entry seals all before it.
-- Ground: accountability, art. 5(2) and 24 AVG. Names nobody: the user is a number, the customer is only in audit_detail.
-- Never erased, never changed; what an entry was about is erased in audit_detail without breaking the seals.
CREATE TABLE audit_entry (
    seq        INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    actor      INTEGER NOT NULL,
    action     TEXT    NOT NULL CHECK (length(action) BETWEEN 1 AND 64 AND action NOT GLOB '*[^a-z0-9_.]*'),
    commitment BLOB    NOT NULL CHECK (length(commitment) = 32),
    previous   BLOB    NOT NULL CHECK (length(previous) = 32),
    hash       BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER audit_entry_follows BEFORE INSERT ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit_entry grows at its end only')
     WHERE NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_entry)
        OR NEW.previous IS NOT coalesce((SELECT hash FROM audit_entry ORDER BY seq DESC LIMIT 1), zeroblob(32));
END;

CREATE TRIGGER audit_entry_is_kept BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit_entry is append-only');
END;

CREATE TRIGGER audit_entry_is_final BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit_entry is append-only');
END;

-- audit_detail: what an entry was about, with the salt of its commitment. May hold numbers of customers.
-- Ground: as audit_entry. Erased: row by row, when the person it is about is erased; without the salt the commitment in
-- audit_entry says nothing any more, also to somebody who guesses.
CREATE TABLE audit_detail (
    seq     INTEGER PRIMARY KEY REFERENCES audit_entry (seq),
    salt    BLOB NOT NULL CHECK (length(salt) = 32),
    details BLOB NOT NULL
) STRICT;

CREATE TRIGGER audit_detail_is_final BEFORE UPDATE ON audit_detail
BEGIN
    SELECT RAISE(ABORT, 'audit_detail is erased or kept, never changed');
END;
