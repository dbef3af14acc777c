-- What the import remembers for next time: how files with a certain header are read, and which folders are watched.

-- import_mapping: how files with this header are read: what their columns mean, how dates and amounts are written, and which columns
-- of yes and no a person said something about. Names of columns, no data of customers. Erased when somebody takes it out of the list.
CREATE TABLE import_mapping (
    id           INTEGER PRIMARY KEY,
    fingerprint  TEXT    NOT NULL UNIQUE, -- of the header
    name         TEXT    NOT NULL,        -- of the file it was first made for; goes with the mapping
    source_name  TEXT    NOT NULL,
    content      TEXT    NOT NULL,        -- as JSON, the form in which it is shared
    confirmed_by INTEGER REFERENCES shop_user (id), -- NULL: came from a file; its columns of yes and no are asked about
    saved_at     INTEGER NOT NULL,
    used_at      INTEGER
) STRICT;

-- import_folder: folders in which new exports are looked for. The path may hold the name of somebody who works here.
-- Erased when the owner takes the folder out.
CREATE TABLE import_folder (
    id            INTEGER PRIMARY KEY,
    path          TEXT    NOT NULL UNIQUE,
    source_name   TEXT    NOT NULL,
    profile       TEXT    NOT NULL, -- '' is: recognise
    reads_at_once INTEGER NOT NULL CHECK (reads_at_once IN (0, 1)),
    created_by    INTEGER NOT NULL REFERENCES shop_user (id),
    created_at    INTEGER NOT NULL
) STRICT;

-- import_folder_done: files of a watched folder that need no further thought, by their bytes: said "not needed". What was read in
-- stands in import_file. No personal data. Erased with the folder.
CREATE TABLE import_folder_done (
    folder_id INTEGER NOT NULL REFERENCES import_folder (id) ON DELETE CASCADE,
    sha256    BLOB    NOT NULL,
    done_at   INTEGER NOT NULL,
    PRIMARY KEY (folder_id, sha256)
) STRICT, WITHOUT ROWID;
