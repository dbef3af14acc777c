-- What people ask about their data (articles 15 to 22 AVG), and how the shop answered.

-- data_request: one incoming message with one date of receipt. Ground: art. 6(1)(c) with art. 12 AVG, and 5(2): being able to show
-- that it was answered in time. Personal data: name, contact, representative, words. Erased: those are blanked and the links to records
-- go when the person is erased, and five years after the answer; number, dates and kinds stay.
CREATE TABLE data_request (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    year           INTEGER NOT NULL,
    sequence       INTEGER NOT NULL,
    received_on    TEXT    NOT NULL, -- shop day, ISO 8601
    channel        TEXT    NOT NULL CHECK (channel IN ('counter', 'phone', 'email', 'letter', 'webshop')),
    capacity       TEXT    NOT NULL CHECK (capacity IN ('self', 'legal_representative', 'agent')),
    is_minor       INTEGER NOT NULL CHECK (is_minor IN (0, 1)),
    name           TEXT    NOT NULL,
    contact        TEXT    NOT NULL,
    representative TEXT    NOT NULL,
    words          TEXT    NOT NULL,
    language       TEXT    NOT NULL CHECK (language IN ('nl', 'en')),
    UNIQUE (year, sequence)
) STRICT;

-- data_request_record: about which records it is. They hang on records, so that merging and taking apart need nothing here.
CREATE TABLE data_request_record (
    request_id INTEGER NOT NULL REFERENCES data_request (id),
    record_id  INTEGER NOT NULL,
    PRIMARY KEY (request_id, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX data_request_record_record ON data_request_record (record_id);

-- data_request_case: one thing asked in the message.
CREATE TABLE data_request_case (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES data_request (id),
    kind       TEXT    NOT NULL CHECK (kind IN ('withdrawal', 'objection', 'restriction', 'rectification', 'access', 'portability', 'erasure')),
    UNIQUE (request_id, kind)
) STRICT;

-- data_request_event: what happened with a request; the log only grows. `words` may hold personal data and is blanked with the person.
CREATE TABLE data_request_event (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES data_request (id),
    case_id    INTEGER REFERENCES data_request_case (id),
    kind       TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    on_day     TEXT    NOT NULL, -- the shop day that counts
    user_id    INTEGER NOT NULL REFERENCES shop_user (id),
    code       TEXT    NOT NULL,
    words      TEXT    NOT NULL
) STRICT;
CREATE INDEX data_request_event_request ON data_request_event (request_id, id);

CREATE TRIGGER data_request_event_is_kept BEFORE DELETE ON data_request_event
BEGIN
    SELECT RAISE(ABORT, 'data_request_event is append-only');
END;

CREATE TRIGGER data_request_event_is_final BEFORE UPDATE ON data_request_event
WHEN NEW.words <> '' OR NEW.request_id <> OLD.request_id OR NEW.case_id IS NOT OLD.case_id OR NEW.kind <> OLD.kind OR NEW.at <> OLD.at
     OR NEW.on_day <> OLD.on_day OR NEW.user_id <> OLD.user_id OR NEW.code <> OLD.code
BEGIN
    SELECT RAISE(ABORT, 'data_request_event is append-only');
END;

-- data_request_package: that files were made for a person: proof, never the content. The path leads to the files until they are deleted,
-- 30 days later. Erased: path blanked with the files; the hash stays.
CREATE TABLE data_request_package (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES data_request (id),
    case_id    INTEGER NOT NULL REFERENCES data_request_case (id),
    made_at    INTEGER NOT NULL,
    file       TEXT    NOT NULL, -- neutral name
    sha256     BLOB    NOT NULL,
    items      INTEGER NOT NULL, -- how many things it tells
    omitted    INTEGER NOT NULL, -- how many were left out because of others
    path       TEXT    NOT NULL,
    delete_on  TEXT    NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX data_request_package_request ON data_request_package (request_id);
