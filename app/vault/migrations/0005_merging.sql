-- merge_journal: every act that re-pointed records: a merge, a bulk merge, a taking apart, an undoing; who, when and why.
-- Ground: accountability, art. 5(2) AVG. Names nobody. Never erased, never changed; whether an entry was undone stands in
-- the entry that undid it.
CREATE TABLE merge_journal (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    at          INTEGER NOT NULL,
    user_id     INTEGER NOT NULL REFERENCES shop_user (id),
    kind        TEXT    NOT NULL CHECK (kind IN ('single', 'bulk', 'apart', 'undo')),
    why         TEXT    NOT NULL CHECK (why IN ('looked_at', 'certain', 'chosen', 'taken_back')),
    probability REAL             CHECK (probability BETWEEN 0 AND 1), -- of the weakest group in it, where it was weighed
    undoes      INTEGER UNIQUE REFERENCES merge_journal (id),
    newest_record INTEGER NOT NULL, -- the newest source record at that moment: later ones came in by an import afterwards
    CHECK ((kind = 'undo') = (undoes IS NOT NULL))
) STRICT;

CREATE TRIGGER merge_journal_is_kept BEFORE DELETE ON merge_journal
BEGIN
    SELECT RAISE(ABORT, 'merge_journal is append-only');
END;

CREATE TRIGGER merge_journal_is_final BEFORE UPDATE ON merge_journal
BEGIN
    SELECT RAISE(ABORT, 'merge_journal is append-only');
END;

-- merge_step: which record an entry moved, from which customer to which. home_id is the customer it had before anybody merged
-- anything. Numbers only. Erased: with the record, once that is gone.
CREATE TABLE merge_step (
    merge_id        INTEGER NOT NULL REFERENCES merge_journal (id),
    record_id       INTEGER NOT NULL,
    home_id         INTEGER NOT NULL,
    customer_before INTEGER NOT NULL,
    customer_after  INTEGER NOT NULL,
    PRIMARY KEY (merge_id, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX merge_step_record ON merge_step (record_id, merge_id);
CREATE INDEX merge_step_before ON merge_step (customer_before);
CREATE INDEX merge_step_after ON merge_step (customer_after);

CREATE TRIGGER merge_step_is_kept BEFORE DELETE ON merge_step
WHEN EXISTS (SELECT 1 FROM source_record r WHERE r.id = OLD.record_id)
BEGIN
    SELECT RAISE(ABORT, 'merge_step is kept as long as its record');
END;

CREATE TRIGGER merge_step_is_final BEFORE UPDATE ON merge_step
BEGIN
    SELECT RAISE(ABORT, 'merge_step is append-only');
END;

-- merged_customer: since when a customer existed whose records went to another one, so that taking apart brings the same
-- customer back. Numbers only.
CREATE TABLE merged_customer (
    customer_id INTEGER PRIMARY KEY,
    created_at  INTEGER NOT NULL
) STRICT;

-- duplicate_decision: what somebody of the shop said about two records. The newest word about a pair counts, unless the merge
-- it came with was undone. Ground: art. 6(1)(f), keeping the books right. Erased: with either record, at erasure of the person.
CREATE TABLE duplicate_decision (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    record_a INTEGER NOT NULL,
    record_b INTEGER NOT NULL,
    verdict  TEXT    NOT NULL CHECK (verdict IN ('same', 'not_same', 'later', 'open')), -- open: the word before was taken back
    user_id  INTEGER NOT NULL REFERENCES shop_user (id),
    at       INTEGER NOT NULL,
    merge_id INTEGER REFERENCES merge_journal (id),
    CHECK (record_a < record_b)
) STRICT;
CREATE INDEX duplicate_decision_pair ON duplicate_decision (record_a, record_b, id);
CREATE INDEX duplicate_decision_other ON duplicate_decision (record_b);

-- duplicate_former: how a system calls a record about which something was decided and which an undone import took away. Read in
-- again it gets a new number, and the decision counts again. Erased: with the decision.
CREATE TABLE duplicate_former (
    record_id   INTEGER PRIMARY KEY,
    source_id   INTEGER NOT NULL REFERENCES source (id),
    external_id TEXT    NOT NULL,
    aspect      INTEGER NOT NULL
) STRICT;

CREATE TRIGGER source_record_was_decided BEFORE DELETE ON source_record
WHEN EXISTS (SELECT 1 FROM duplicate_decision d WHERE d.record_a = OLD.id OR d.record_b = OLD.id)
BEGIN
    INSERT INTO duplicate_former (record_id, source_id, external_id, aspect)
    VALUES (OLD.id, OLD.source_id, OLD.external_id, OLD.aspect)
    ON CONFLICT DO NOTHING;
END;

-- duplicate_run: the last search for duplicates, with what was learnt. No personal data: weights and counts.
CREATE TABLE duplicate_run (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    at             INTEGER NOT NULL,
    user_id        INTEGER NOT NULL REFERENCES shop_user (id),
    records        INTEGER NOT NULL,
    candidates     INTEGER NOT NULL,
    pairs_compared INTEGER NOT NULL,
    pairs_kept     INTEGER NOT NULL,
    seconds        REAL    NOT NULL,
    options        TEXT    NOT NULL, -- JSON
    model          TEXT    NOT NULL  -- JSON: the m- and u-probabilities and the priors
) STRICT;

-- duplicate_proposal: records that the last search takes for one person. Replaced by the next search. Personal data by its members.
-- Ground: art. 6(1)(f). Erased: with its members.
CREATE TABLE duplicate_proposal (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    probability REAL    NOT NULL CHECK (probability BETWEEN 0 AND 1),
    value       REAL    NOT NULL, -- of deciding: higher comes first
    is_certain  INTEGER NOT NULL CHECK (is_certain IN (0, 1)),
    is_family   INTEGER NOT NULL CHECK (is_family IN (0, 1)), -- may be two of one household
    strongest   TEXT    NOT NULL  -- the field that speaks for it most
) STRICT;

CREATE TABLE duplicate_member (
    proposal_id INTEGER NOT NULL REFERENCES duplicate_proposal (id) ON DELETE CASCADE,
    record_id   INTEGER NOT NULL,
    PRIMARY KEY (proposal_id, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_member_record ON duplicate_member (record_id);
