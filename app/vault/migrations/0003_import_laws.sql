-- What the laws of an import need: every row of a file accounted for, its totals kept for comparing later, and the key with
-- which people who were erased are known again.

-- import_file, continued: no personal data in these. Erased with the file.
ALTER TABLE import_file ADD COLUMN rows_used INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_file ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0;          -- blank rows, rows of totals, people a till made up
ALTER TABLE import_file ADD COLUMN records_blocked INTEGER NOT NULL DEFAULT 0;  -- people who were erased and stay away
ALTER TABLE import_file ADD COLUMN turnover TEXT NOT NULL DEFAULT '[]';         -- [[month, status, currency, sales, cents, refunded cents], …]

-- suppression_key: the key of the hashes in `suppression`; one row, made here, never leaves the vault. Without it the hashes
-- tell nothing. Ground: art. 6(1)(c) with art. 17. Erased with the vault.
CREATE TABLE suppression_key (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB    NOT NULL CHECK (length(key) = 32)
) STRICT;
INSERT INTO suppression_key (id, key) VALUES (1, randomblob(32));
