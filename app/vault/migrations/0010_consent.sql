-- consent_event: what a person said about the use of their data, one row for each word: given, refused, withdrawn, asked, put off.
-- What import files claim stands in consent_claim and is read as events beside these. Ground: art. 7(1) AVG, the shop must be
-- able to prove consent. Hangs on the source record, so that merging and taking apart need no entry here. Erased: with the
-- person (consent_erasing); a record that an undone import took away keeps its words (consent_former).
CREATE TABLE consent_event (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    record_id        INTEGER NOT NULL,
    contact_kind     TEXT    NOT NULL CHECK (contact_kind IN ('email', 'phone', 'post', 'person')),
    contact          TEXT    NOT NULL, -- in its canonical form; '' for 'person': everywhere
    purpose          TEXT    NOT NULL, -- '' for all marketing
    channel          TEXT    NOT NULL, -- '' for every channel
    state            TEXT    NOT NULL CHECK (state IN ('Requested', 'RequestDeferred', 'Refused', 'Withdrawn', 'Terminated', 'Revoked', 'Invalidated', 'Given')),
    grade            INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 4),
    evidence         TEXT    NOT NULL DEFAULT '',
    scan_id          INTEGER REFERENCES consent_scan (id),
    wording          INTEGER NOT NULL DEFAULT 0, -- version of the text shown; 0 not known
    wording_language TEXT    NOT NULL DEFAULT '',
    by_guardian      INTEGER NOT NULL DEFAULT 0 CHECK (by_guardian IN (0, 1)),
    place            TEXT    NOT NULL CHECK (place IN ('counter', 'phone', 'paper', 'web', 'email', 'event', 'request')),
    said_at          INTEGER NOT NULL,
    recorded_at      INTEGER NOT NULL,
    until            INTEGER,          -- RequestDeferred: not asked again before
    user_id          INTEGER NOT NULL REFERENCES shop_user (id),
    CHECK (contact_kind <> 'person' OR contact = '')
) STRICT;
CREATE INDEX consent_event_record ON consent_event (record_id, id);
CREATE INDEX consent_event_closed ON consent_event (contact, contact_kind) WHERE state IN ('Refused', 'Withdrawn', 'Terminated', 'Revoked');

-- consent_erasing: records whose words about consent go now, because the person is erased. Empty outside that transaction.
CREATE TABLE consent_erasing (
    record_id INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER consent_event_is_kept BEFORE DELETE ON consent_event
WHEN NOT EXISTS (SELECT 1 FROM consent_erasing e WHERE e.record_id = OLD.record_id)
BEGIN
    SELECT RAISE(ABORT, 'consent_event is append-only');
END;

CREATE TRIGGER consent_event_is_final BEFORE UPDATE ON consent_event
BEGIN
    SELECT RAISE(ABORT, 'consent_event is append-only');
END;

-- consent_former: how a system calls a record with words about consent that an undone import took away. Read in again it gets a
-- new number, and its words count again. Erased: with the words.
CREATE TABLE consent_former (
    record_id   INTEGER PRIMARY KEY,
    source_id   INTEGER NOT NULL REFERENCES source (id),
    external_id TEXT    NOT NULL,
    aspect      INTEGER NOT NULL
) STRICT;
CREATE INDEX consent_former_name ON consent_former (source_id, external_id, aspect);

-- contact_wish: how much a person wants to hear, as the shop heard it; the newest word of a record counts. Ground: art. 21 AVG.
-- Erased with the person.
CREATE TABLE contact_wish (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    record_id INTEGER NOT NULL,
    wish      TEXT    NOT NULL CHECK (wish IN ('nothing', 'service', 'general', 'personal', 'not_said')),
    user_id   INTEGER NOT NULL REFERENCES shop_user (id),
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_wish_record ON contact_wish (record_id, id);

-- age_band: a band, never a birth date; the newest of a record counts. Ground: art. 8 AVG with art. 5 UAVG. Erased with the person.
CREATE TABLE age_band (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    record_id INTEGER NOT NULL,
    band      TEXT    NOT NULL CHECK (band IN ('minor', 'youth', 'adult', 'unknown')),
    user_id   INTEGER NOT NULL REFERENCES shop_user (id),
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX age_band_record ON age_band (record_id, id);

CREATE TRIGGER source_record_had_consent BEFORE DELETE ON source_record
WHEN EXISTS (SELECT 1 FROM consent_event c WHERE c.record_id = OLD.id)
  OR EXISTS (SELECT 1 FROM contact_wish w WHERE w.record_id = OLD.id)
  OR EXISTS (SELECT 1 FROM age_band b WHERE b.record_id = OLD.id)
BEGIN
    INSERT INTO consent_former (record_id, source_id, external_id, aspect)
    VALUES (OLD.id, OLD.source_id, OLD.external_id, OLD.aspect)
    ON CONFLICT DO NOTHING;
END;

-- consent_scan: a signed card as it was scanned. Personal data. Ground: art. 7(1) AVG. Erased: when no event points to it any more.
CREATE TABLE consent_scan (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    type     TEXT    NOT NULL CHECK (type IN ('pdf', 'png', 'jpg')),
    content  BLOB    NOT NULL CHECK (length(content) BETWEEN 1 AND 4194304),
    sha256   BLOB    NOT NULL,
    added_at INTEGER NOT NULL,
    user_id  INTEGER NOT NULL REFERENCES shop_user (id)
) STRICT;

-- purpose_choice: what the owner decided about a purpose of the shipped catalogue; the newest row of a purpose counts. No personal
-- data of customers. Ground: art. 5(2) AVG. Never erased.
CREATE TABLE purpose_choice (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    purpose   TEXT    NOT NULL,
    in_use    INTEGER NOT NULL CHECK (in_use IN (0, 1)),
    basis     TEXT    NOT NULL CHECK (basis IN ('', 'consent', 'contract', 'legal_obligation', 'legitimate_interest', 'customer_exception')),
    balancing TEXT    NOT NULL DEFAULT '', -- the balancing form, JSON; needed for legitimate interest
    user_id   INTEGER NOT NULL REFERENCES shop_user (id),
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX purpose_choice_purpose ON purpose_choice (purpose, id);

-- purpose_wording: the exact text people were shown, in both languages, with what they get and what is used for it. Versions only
-- grow. No personal data. Never erased: it is part of the proof.
CREATE TABLE purpose_wording (
    purpose    TEXT    NOT NULL,
    version    INTEGER NOT NULL CHECK (version > 0),
    nl         TEXT    NOT NULL CHECK (nl <> ''),
    en         TEXT    NOT NULL CHECK (en <> ''),
    gets_nl    TEXT    NOT NULL,
    gets_en    TEXT    NOT NULL,
    uses_nl    TEXT    NOT NULL,
    uses_en    TEXT    NOT NULL,
    asks_again INTEGER NOT NULL CHECK (asks_again IN (0, 1)), -- what was agreed to an older version no longer counts
    user_id    INTEGER REFERENCES shop_user (id),             -- none: came with the program
    at         INTEGER NOT NULL,
    PRIMARY KEY (purpose, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER purpose_wording_is_kept BEFORE DELETE ON purpose_wording
BEGIN
    SELECT RAISE(ABORT, 'purpose_wording is append-only');
END;

CREATE TRIGGER purpose_wording_is_final BEFORE UPDATE ON purpose_wording
BEGIN
    SELECT RAISE(ABORT, 'purpose_wording is append-only');
END;

-- claim_ruling: what the owner knows about the yes of one source: the box was ticked beforehand, or which text stood beside it. The
-- newest of a source, purpose and channel counts. No personal data. Ground: art. 7(1) AVG. Never erased.
CREATE TABLE claim_ruling (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id),
    purpose   TEXT    NOT NULL,
    channel   TEXT    NOT NULL,
    ruling    TEXT    NOT NULL CHECK (ruling IN ('none', 'ticked_beforehand', 'wording')),
    wording   INTEGER NOT NULL DEFAULT 0,
    user_id   INTEGER NOT NULL REFERENCES shop_user (id),
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_ruling_source ON claim_ruling (source_id, purpose, channel, id);

-- disclosure: every time data of customers was let through for a purpose: when, by whom, to whom, on which ground, how many.
-- Ground: art. 5(2) and 15(1)(c) AVG. Counts only; the people stand in disclosure_person. Never erased.
CREATE TABLE disclosure (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    permit    TEXT    NOT NULL UNIQUE,
    at        INTEGER NOT NULL,
    user_id   INTEGER NOT NULL REFERENCES shop_user (id),
    purpose   TEXT    NOT NULL,
    channel   TEXT    NOT NULL,
    basis     TEXT    NOT NULL,
    recipient TEXT    NOT NULL, -- '' when nothing left the shop
    what      TEXT    NOT NULL, -- which data, in a fixed word
    considered INTEGER NOT NULL,
    permitted INTEGER NOT NULL,
    refused   TEXT    NOT NULL  -- JSON: reason → number
) STRICT;
CREATE INDEX disclosure_at ON disclosure (at);

CREATE TRIGGER disclosure_is_kept BEFORE DELETE ON disclosure
BEGIN
    SELECT RAISE(ABORT, 'disclosure is append-only');
END;

CREATE TRIGGER disclosure_is_final BEFORE UPDATE ON disclosure
BEGIN
    SELECT RAISE(ABORT, 'disclosure is append-only');
END;

-- disclosure_file: the file that a disclosure became, by its hash. No personal data.
CREATE TABLE disclosure_file (
    disclosure_id INTEGER PRIMARY KEY REFERENCES disclosure (id),
    sha256        BLOB    NOT NULL,
    bytes         INTEGER NOT NULL
) STRICT;

-- disclosure_person: whose data went out. Hangs on the source records the person had then. Ground: art. 15(1)(c) and 19 AVG.
-- Erased: with the person, after the recipients were told.
CREATE TABLE disclosure_person (
    disclosure_id INTEGER NOT NULL REFERENCES disclosure (id),
    record_id     INTEGER NOT NULL,
    PRIMARY KEY (disclosure_id, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX disclosure_person_record ON disclosure_person (record_id, disclosure_id);

-- consent_claim, continued: level, text or place of the opt-in as the file says it. Goes with the claim.
ALTER TABLE consent_claim ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
