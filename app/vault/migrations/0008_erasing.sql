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

-- erasure_hash: the keyed hashes of one erasure, the same as in the journal beside the vault. Ground: art. 6(1)(c) with art. 17.
-- Pseudonyms: without the key in `suppression_key` they tell nothing. Kept as long as a backup could bring the person back.
CREATE TABLE erasure_hash (
    erasure_id INTEGER NOT NULL REFERENCES erasure (id),
    kind       TEXT    NOT NULL,
    hash       BLOB    NOT NULL,
    PRIMARY KEY (erasure_id, kind, hash)
) STRICT, WITHOUT ROWID;

-- erasure_notice: whom the shop tells about an erasure, a correction or a restriction (art. 19 AVG), and how far that is.
-- `message` says who it is about, because the receiver has to find them; it is blanked as soon as it was sent, and after 31 days.
CREATE TABLE erasure_notice (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    erasure_id   INTEGER REFERENCES erasure (id), -- NULL: about a correction or a restriction
    recipient    TEXT    NOT NULL,
    about        TEXT    NOT NULL CHECK (about IN ('erasure', 'correction', 'restriction')),
    message      TEXT    NOT NULL,
    queued_at    INTEGER NOT NULL,
    sent_at      INTEGER,
    confirmed_at INTEGER
) STRICT;

-- processing_restriction: data that may be stored and nothing else (art. 18 AVG), or that a claim needs (art. 17(3)(e)). Hangs on the
-- record, so that merging and taking apart change nothing. Ground: art. 6(1)(c). Erased: with the record.
CREATE TABLE processing_restriction (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    record_id INTEGER NOT NULL,
    ground    TEXT    NOT NULL CHECK (ground IN ('accuracy', 'unlawful', 'claim', 'objection')),
    since     INTEGER NOT NULL,
    until     INTEGER, -- a claim has a last day
    user_id   INTEGER NOT NULL REFERENCES shop_user (id),
    told_at   INTEGER, -- when the person was told that it ends (art. 18(3))
    lifted_at INTEGER,
    CHECK (lifted_at IS NULL OR told_at IS NOT NULL OR ground = 'claim')
) STRICT;
CREATE INDEX processing_restriction_record ON processing_restriction (record_id);

-- pinned_field: what a person had corrected (art. 16 AVG): the shop's own word counts, and no import brings the old value back to the
-- page or the search. `record_id` is the shop's own record. Erased: with the record.
CREATE TABLE pinned_field (
    record_id INTEGER NOT NULL,
    field     TEXT    NOT NULL,
    pinned_at INTEGER NOT NULL,
    PRIMARY KEY (record_id, field)
) STRICT, WITHOUT ROWID;

-- subject_statement: what a person says about data that the shop holds for right (art. 16, last sentence). Erased: with the record.
CREATE TABLE subject_statement (
    record_id INTEGER NOT NULL,
    field     TEXT    NOT NULL,
    words     TEXT    NOT NULL,
    said_at   INTEGER NOT NULL,
    PRIMARY KEY (record_id, field)
) STRICT, WITHOUT ROWID;

-- retention_warning: that the shop was told that a customer's card is about to go, so that there is time to look. Numbers only.
-- Erased: with the record, or when the customer was active again.
CREATE TABLE retention_warning (
    record_id INTEGER PRIMARY KEY,
    warned_at INTEGER NOT NULL
) STRICT;

-- retention_run: what went because its time was over, in numbers. Ground: accountability, art. 5(2) AVG. Never erased.
CREATE TABLE retention_run (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES shop_user (id),
    rule    TEXT    NOT NULL,
    count   INTEGER NOT NULL
) STRICT;

-- objection_review: how the shop weighed an objection to use for its own interest (art. 21(1) AVG): the form and the outcome. An objection
-- to marketing is never weighed. Ground: art. 5(2) AVG. Erased: with the record.
CREATE TABLE objection_review (
    record_id  INTEGER NOT NULL,
    decided_at INTEGER NOT NULL,
    upheld     INTEGER NOT NULL CHECK (upheld IN (0, 1)),
    weighing   TEXT    NOT NULL,
    user_id    INTEGER NOT NULL REFERENCES shop_user (id),
    PRIMARY KEY (record_id, decided_at)
) STRICT, WITHOUT ROWID;
