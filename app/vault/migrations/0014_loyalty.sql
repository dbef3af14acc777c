-- Loyalty: programmes, what happened beside sales, and the ledger. Everything hangs on an account, an account on a source record, never on
-- the merged customer: merging and taking apart write no posting, a balance is a sum over the accounts of a person.

-- loyalty_draft: programmes somebody is still working on. No personal data. Ground: none needed. Erased: when the owner throws it away.
CREATE TABLE loyalty_draft (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    content  TEXT    NOT NULL, -- a programme file; may be unfinished
    saved_at INTEGER NOT NULL,
    user_id  INTEGER NOT NULL REFERENCES shop_user (id)
) STRICT;

-- loyalty_version: programmes as they were published, frozen with the hash of their text. No personal data. Ground: the agreement with
-- who saves, art. 6(1)(b) AVG. Never erased: every posting says by which version it was made.
CREATE TABLE loyalty_version (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    programme    TEXT    NOT NULL,
    version      INTEGER NOT NULL CHECK (version > 0),
    content      TEXT    NOT NULL,
    hash         BLOB    NOT NULL CHECK (length(hash) = 32),
    starts_on    INTEGER, -- days since 1970-01-01 in the shop; NULL: as its rules say
    published_at INTEGER NOT NULL,
    user_id      INTEGER NOT NULL REFERENCES shop_user (id),
    UNIQUE (programme, version)
) STRICT;

CREATE TRIGGER loyalty_version_is_kept BEFORE DELETE ON loyalty_version
BEGIN
    SELECT RAISE(ABORT, 'loyalty_version is append-only');
END;

CREATE TRIGGER loyalty_version_is_final BEFORE UPDATE ON loyalty_version
BEGIN
    SELECT RAISE(ABORT, 'loyalty_version is append-only');
END;

-- loyalty_end: since when a programme gives nothing any more; what was saved stays. No personal data. Never erased.
CREATE TABLE loyalty_end (
    programme TEXT    NOT NULL PRIMARY KEY,
    last_day  INTEGER NOT NULL,
    ended_at  INTEGER NOT NULL,
    user_id   INTEGER NOT NULL REFERENCES shop_user (id)
) STRICT, WITHOUT ROWID;

-- loyalty_account: where postings hang: one source record, known in the ledger by a random token. Ground: art. 6(1)(b). Erased: the
-- pointer goes and the token stays as a tombstone; nothing leads from it to anybody.
CREATE TABLE loyalty_account (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    token     BLOB    NOT NULL UNIQUE CHECK (length(token) = 16),
    record_id INTEGER UNIQUE,
    is_erased INTEGER NOT NULL DEFAULT 0 CHECK (is_erased IN (0, 1)),
    CHECK (is_erased = 0 OR record_id IS NULL)
) STRICT;

-- loyalty_former: how a system calls a record that an undone import took away. Read in again, it gets its account back.
-- Erased: with the account's pointer.
CREATE TABLE loyalty_former (
    account_id  INTEGER PRIMARY KEY REFERENCES loyalty_account (id),
    source_id   INTEGER NOT NULL REFERENCES source (id),
    external_id TEXT    NOT NULL,
    aspect      INTEGER NOT NULL
) STRICT;
CREATE INDEX loyalty_former_name ON loyalty_former (source_id, external_id, aspect);

CREATE TRIGGER source_record_had_account BEFORE DELETE ON source_record
WHEN EXISTS (SELECT 1 FROM loyalty_account a WHERE a.record_id = OLD.id)
BEGIN
    INSERT INTO loyalty_former (account_id, source_id, external_id, aspect)
    SELECT a.id, OLD.source_id, OLD.external_id, OLD.aspect FROM loyalty_account a WHERE a.record_id = OLD.id
    ON CONFLICT DO NOTHING;
    UPDATE loyalty_account SET record_id = NULL WHERE record_id = OLD.id;
END;

-- loyalty_member: to whom an account belongs from that moment on, as the ledger saw it; its first row counts from the beginning.
-- Caps, cards and levels count over everybody with one number. Ground: art. 6(1)(b). Erased: with the account's pointer.
CREATE TABLE loyalty_member (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES loyalty_account (id),
    member     INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX loyalty_member_account ON loyalty_member (account_id, id);
CREATE INDEX loyalty_member_member ON loyalty_member (member);

-- loyalty_permission: for which purposes rules may read this person, as the consent ledger answered; the newest row counts from its
-- moment on. Ground: art. 6(1)(a). Erased: with the account's pointer.
CREATE TABLE loyalty_permission (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES loyalty_account (id),
    purpose    TEXT    NOT NULL,
    allowed    INTEGER NOT NULL CHECK (allowed IN (0, 1)),
    seen_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX loyalty_permission_account ON loyalty_permission (account_id, purpose, id);

-- loyalty_opening: opening balances of imports with the account they belong to; derived, written anew by each whole run. Ground:
-- art. 6(1)(b). Erased: with the account's pointer.
CREATE TABLE loyalty_opening (
    opening_id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES loyalty_account (id),
    units      INTEGER NOT NULL,
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX loyalty_opening_account ON loyalty_opening (account_id);

-- loyalty_event: what happened that is no sale: somebody joined, a reward was taken or taken back, a correction. Facts, never edited.
-- Ground: art. 6(1)(b). Erased: the reason is blanked; the rest hangs on a tombstone then.
CREATE TABLE loyalty_event (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    programme      TEXT    NOT NULL,
    kind           TEXT    NOT NULL CHECK (kind IN ('visit', 'signup', 'referral', 'feedback', 'mission_step', 'redeem', 'void', 'adjust')),
    account_id     INTEGER NOT NULL REFERENCES loyalty_account (id),
    at             INTEGER NOT NULL,
    subject        TEXT    NOT NULL DEFAULT '', -- "reward:koffie", "punt", "meter:stempels", the mission
    amount         INTEGER NOT NULL DEFAULT 1,
    price          INTEGER, -- redeem: units for one, as it was then
    refers_to      INTEGER REFERENCES loyalty_event (id), -- void: the redemption
    reason         TEXT    NOT NULL DEFAULT '',
    user_id        INTEGER NOT NULL REFERENCES shop_user (id),
    second_user_id INTEGER REFERENCES shop_user (id),
    CHECK ((kind = 'void') = (refers_to IS NOT NULL))
) STRICT;
CREATE INDEX loyalty_event_account ON loyalty_event (account_id, id);
CREATE UNIQUE INDEX loyalty_event_voided ON loyalty_event (refers_to) WHERE kind = 'void';
CREATE UNIQUE INDEX loyalty_event_signup ON loyalty_event (programme, account_id) WHERE kind = 'signup';

CREATE TRIGGER loyalty_event_is_kept BEFORE DELETE ON loyalty_event
BEGIN
    SELECT RAISE(ABORT, 'loyalty_event is append-only');
END;

CREATE TRIGGER loyalty_event_is_final BEFORE UPDATE ON loyalty_event
WHEN NEW.reason <> '' OR NEW.id IS NOT OLD.id OR NEW.programme <> OLD.programme OR NEW.kind <> OLD.kind OR NEW.account_id <> OLD.account_id
  OR NEW.at <> OLD.at OR NEW.subject <> OLD.subject OR NEW.amount <> OLD.amount OR NEW.price IS NOT OLD.price OR NEW.refers_to IS NOT OLD.refers_to
  OR NEW.user_id <> OLD.user_id OR NEW.second_user_id IS NOT OLD.second_user_id
BEGIN
    SELECT RAISE(ABORT, 'loyalty_event is append-only');
END;

-- loyalty_proposal: corrections above the shop's limit that wait for a second person. Ground: art. 6(1)(b). Erased: with the account's
-- pointer; gone once they are decided.
CREATE TABLE loyalty_proposal (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    programme  TEXT    NOT NULL,
    account_id INTEGER NOT NULL REFERENCES loyalty_account (id),
    subject    TEXT    NOT NULL,
    amount     INTEGER NOT NULL,
    reason     TEXT    NOT NULL,
    user_id    INTEGER NOT NULL REFERENCES shop_user (id),
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX loyalty_proposal_account ON loyalty_proposal (account_id);

-- loyalty_run: every time the ledger was brought up to date: until which day, how long it was then and what its last hash was. Numbers
-- only. Ground: accountability, art. 5(2) AVG. Never erased.
CREATE TABLE loyalty_run (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        INTEGER NOT NULL,
    is_whole  INTEGER NOT NULL CHECK (is_whole IN (0, 1)), -- of everybody; else of one person
    until_day INTEGER NOT NULL,
    inputs    TEXT    NOT NULL, -- which imports it had seen
    entries   INTEGER NOT NULL,
    head      BLOB    NOT NULL CHECK (length(head) = 32),
    user_id   INTEGER NOT NULL REFERENCES shop_user (id)
) STRICT;

CREATE TRIGGER loyalty_run_is_kept BEFORE DELETE ON loyalty_run
BEGIN
    SELECT RAISE(ABORT, 'loyalty_run is append-only');
END;

CREATE TRIGGER loyalty_run_is_final BEFORE UPDATE ON loyalty_run
BEGIN
    SELECT RAISE(ABORT, 'loyalty_run is append-only');
END;

-- loyalty_entry: the ledger. Each row moves units from one account to another, so that it sums to zero; what turns out different later
-- is posted as a difference (`revision` > 0), nothing is rewritten. Named by a hash of what made it, so that a second run posts nothing.
-- The hash chains the token of the account, never its number. Ground: art. 6(1)(b). Erased: never; its account becomes a tombstone.
CREATE TABLE loyalty_entry (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       BLOB    NOT NULL UNIQUE CHECK (length(name) = 16), -- hash of key and revision
    key        BLOB    NOT NULL CHECK (length(key) = 16),         -- hash of event, rule, version, part, accounts and lot
    revision   INTEGER NOT NULL CHECK (revision >= 0),
    reversed   INTEGER NOT NULL CHECK (reversed IN (0, 1)),       -- a difference that goes the other way
    version_id INTEGER NOT NULL REFERENCES loyalty_version (id),
    cause      INTEGER NOT NULL, -- 0 the calendar; > 0 twice the sale, one more for its refund; < 0 an event or opening
    day        INTEGER NOT NULL,
    posting    INTEGER NOT NULL,
    origin     INTEGER NOT NULL, -- the rule of the version; -1 - n: its meter n
    part       INTEGER NOT NULL,
    unit       TEXT    NOT NULL,
    from_kind  INTEGER NOT NULL,
    to_kind    INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES loyalty_account (id),
    owes_id    INTEGER REFERENCES loyalty_account (id),
    units      INTEGER NOT NULL CHECK (units > 0),
    lot        BLOB,             -- key of the entry that made the lot
    pending    INTEGER,          -- of an entry that makes a lot: the day from which it can be spent
    expires    INTEGER,          -- … and the first day on which it is gone
    basis      INTEGER NOT NULL,
    cut_units  INTEGER NOT NULL,
    cut_per    INTEGER NOT NULL,
    run_id     INTEGER NOT NULL,
    hash       BLOB    NOT NULL CHECK (length(hash) = 32),
    CHECK (from_kind <> to_kind)
) STRICT;
CREATE INDEX loyalty_entry_account ON loyalty_entry (account_id, id);
CREATE INDEX loyalty_entry_cause ON loyalty_entry (cause) WHERE cause <> 0;

CREATE TRIGGER loyalty_entry_follows BEFORE INSERT ON loyalty_entry
BEGIN
    SELECT RAISE(ABORT, 'loyalty_entry grows at its end only')
     WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM loyalty_entry);
END;

CREATE TRIGGER loyalty_entry_is_kept BEFORE DELETE ON loyalty_entry
BEGIN
    SELECT RAISE(ABORT, 'loyalty_entry is append-only');
END;

CREATE TRIGGER loyalty_entry_is_final BEFORE UPDATE ON loyalty_entry
BEGIN
    SELECT RAISE(ABORT, 'loyalty_entry is append-only');
END;
