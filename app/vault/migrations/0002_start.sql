-- setting: what the owner chose for this shop (name, language, fields kept, rhythm of backups).
-- Ground: none needed, no data of customers. Erased with the vault.
CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- shop_user: who works here. Ground: contract of employment, art. 6(1)(b) AVG.
-- Erased: name blanked when the person leaves; the row stays because the audit chain points to its number.
CREATE TABLE shop_user (
    id           INTEGER PRIMARY KEY,
    name         TEXT    NOT NULL,
    role         TEXT    NOT NULL CHECK (role IN ('owner', 'staff', 'till')),
    created_at   INTEGER NOT NULL,
    last_seen_at INTEGER,
    removed_at   INTEGER
) STRICT;

-- way_in: which key slot of the key file belongs to whom. Holds no secret.
CREATE TABLE way_in (
    slot       INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES shop_user (id),
    kind       TEXT    NOT NULL CHECK (kind IN ('passphrase', 'keychain', 'recovery')),
    label      TEXT    NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    used_at    INTEGER
) STRICT;

-- preference: sizes, columns, filters and the last screen of one user.
CREATE TABLE preference (
    user_id INTEGER NOT NULL REFERENCES shop_user (id),
    key     TEXT    NOT NULL,
    value   TEXT    NOT NULL,
    PRIMARY KEY (user_id, key)
) STRICT, WITHOUT ROWID;

-- draft: what somebody was typing when the vault locked. May hold personal data of customers.
-- Erased: when the draft is taken up again or thrown away, and after 30 days.
CREATE TABLE draft (
    user_id  INTEGER NOT NULL REFERENCES shop_user (id),
    place    TEXT    NOT NULL,
    content  TEXT    NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, place)
) STRICT, WITHOUT ROWID;

-- source: a system that says things about customers: a webshop, a till, the shop itself ('own').
CREATE TABLE source (
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE,
    system     TEXT    NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

-- import_batch: one act of reading files in. 'whole' or 'undone'; a batch that stopped half-way does not exist.
CREATE TABLE import_batch (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id     INTEGER NOT NULL REFERENCES shop_user (id),
    started_at  INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    state       TEXT    NOT NULL DEFAULT 'whole' CHECK (state IN ('whole', 'undone')),
    undone_at   INTEGER,
    undone_by   INTEGER REFERENCES shop_user (id)
) STRICT;

-- import_file: what one file of a batch held. The file's name may hold a name: it goes when the batch is forgotten.
CREATE TABLE import_file (
    id                INTEGER PRIMARY KEY,
    batch_id          INTEGER NOT NULL REFERENCES import_batch (id),
    source_id         INTEGER NOT NULL REFERENCES source (id),
    name              TEXT    NOT NULL,
    sha256            BLOB    NOT NULL,
    reading_hash      INTEGER NOT NULL, -- of profile, mapping and what is kept: the same file may be read another way
    bytes             INTEGER NOT NULL,
    profile           TEXT    NOT NULL,
    encoding          TEXT    NOT NULL,
    delimiter         TEXT    NOT NULL,
    header            TEXT    NOT NULL, -- the column names as a JSON array, for the file of rejected rows
    rows              INTEGER NOT NULL DEFAULT 0,
    records_new       INTEGER NOT NULL DEFAULT 0,
    records_changed   INTEGER NOT NULL DEFAULT 0,
    records_unchanged INTEGER NOT NULL DEFAULT 0,
    sales_new         INTEGER NOT NULL DEFAULT 0,
    sales_changed     INTEGER NOT NULL DEFAULT 0,
    sales_unchanged   INTEGER NOT NULL DEFAULT 0,
    sale_lines_new    INTEGER NOT NULL DEFAULT 0,
    consent_claims    INTEGER NOT NULL DEFAULT 0,
    rejected          INTEGER NOT NULL DEFAULT 0,
    total_cents       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX import_file_batch ON import_file (batch_id);
CREATE INDEX import_file_sha256 ON import_file (sha256);

-- import_rejected: rows of a batch that did not take part, kept so that they can be mended. Personal data.
-- Ground: art. 6(1)(b). Erased: when the batch is undone or its rejected rows are dismissed, and after 90 days.
CREATE TABLE import_rejected (
    file_id  INTEGER NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
    row      INTEGER NOT NULL,
    reason   TEXT    NOT NULL,
    field    TEXT    NOT NULL,
    cell     TEXT    NOT NULL,
    original BLOB    NOT NULL,
    PRIMARY KEY (file_id, row, reason)
) STRICT, WITHOUT ROWID;

-- customer: one person seen over all channels. Every value here is derived from the person's source records and
-- can be computed again from them. Ground: art. 6(1)(b). Erased: the row is deleted with its records.
CREATE TABLE customer (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    name             TEXT    NOT NULL DEFAULT '',
    sort_key         TEXT    NOT NULL DEFAULT '',
    email            TEXT    NOT NULL DEFAULT '',
    phone            TEXT    NOT NULL DEFAULT '',
    postcode         TEXT    NOT NULL DEFAULT '',
    city             TEXT    NOT NULL DEFAULT '',
    mail_answer      INTEGER NOT NULL DEFAULT 0 CHECK (mail_answer BETWEEN -1 AND 1),
    purchases        INTEGER NOT NULL DEFAULT 0,
    total_cents      INTEGER NOT NULL DEFAULT 0,
    first_purchase   INTEGER,
    last_purchase    INTEGER,
    created_at       INTEGER NOT NULL
) STRICT;
CREATE INDEX customer_sorted ON customer (sort_key, id);
CREATE INDEX customer_last_purchase ON customer (last_purchase);

-- customer_search: words of a customer for searching while typing. Contentless: holds no readable row.
-- Erased with the customer; 'secure-delete' takes the words out of the index at once.
CREATE VIRTUAL TABLE customer_search USING fts5 (
    name, contact, digits, place,
    content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO customer_search (customer_search, rank) VALUES ('secure-delete', 1);

-- source_record: one person as one system knows it. Its identity; what was said stands in record_version.
-- Merging and taking apart re-point customer_id and change nothing else. Erased: deleted with its versions.
CREATE TABLE source_record (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id   INTEGER NOT NULL REFERENCES source (id),
    external_id TEXT    NOT NULL,
    aspect      INTEGER NOT NULL DEFAULT 0 CHECK (aspect IN (0, 1)), -- 0 from a list of customers, 1 as an order states the person
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    version_id  INTEGER,
    UNIQUE (source_id, external_id, aspect)
) STRICT;
CREATE INDEX source_record_customer ON source_record (customer_id);

-- record_version: what a system said about a person at one import. Never edited; the newest one counts.
-- Undoing an import deletes its versions, and the one before counts again.
CREATE TABLE record_version (
    id                    INTEGER PRIMARY KEY AUTOINCREMENT,
    record_id             INTEGER NOT NULL REFERENCES source_record (id),
    batch_id              INTEGER REFERENCES import_batch (id),
    file_row              INTEGER NOT NULL,
    stated_at             INTEGER NOT NULL,
    content_hash          INTEGER NOT NULL,
    first_name            TEXT NOT NULL DEFAULT '',
    initials              TEXT NOT NULL DEFAULT '',
    infix                 TEXT NOT NULL DEFAULT '',
    last_name             TEXT NOT NULL DEFAULT '',
    full_name             TEXT NOT NULL DEFAULT '',
    company               TEXT NOT NULL DEFAULT '',
    street                TEXT NOT NULL DEFAULT '',
    house_number          TEXT NOT NULL DEFAULT '',
    house_number_addition TEXT NOT NULL DEFAULT '',
    address_line          TEXT NOT NULL DEFAULT '',
    postcode              TEXT NOT NULL DEFAULT '',
    city                  TEXT NOT NULL DEFAULT '',
    region                TEXT NOT NULL DEFAULT '',
    country               TEXT NOT NULL DEFAULT '',
    email                 TEXT NOT NULL DEFAULT '',
    phone                 TEXT NOT NULL DEFAULT '',
    mobile                TEXT NOT NULL DEFAULT '',
    birth_date            TEXT NOT NULL DEFAULT '',
    card_number           TEXT NOT NULL DEFAULT '',
    account_id            TEXT NOT NULL DEFAULT '',
    marketing_opt_in      TEXT NOT NULL DEFAULT '',
    note                  TEXT NOT NULL DEFAULT '',
    not_for_marketing     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX record_version_record ON record_version (record_id, id);
CREATE INDEX record_version_batch ON record_version (batch_id);
CREATE INDEX record_version_email ON record_version (email) WHERE email <> '';

-- consent_claim: an opt-in or opt-out that a file claims, in its own words. A claim is not yet a consent:
-- the consent ledger decides what it is worth. Goes with the version that carries it.
CREATE TABLE consent_claim (
    version_id INTEGER NOT NULL REFERENCES record_version (id),
    channel    TEXT    NOT NULL,
    purpose    TEXT    NOT NULL,
    answer     INTEGER NOT NULL CHECK (answer IN (0, 1)),
    words      TEXT    NOT NULL,
    field      TEXT    NOT NULL,
    claimed_at INTEGER,
    PRIMARY KEY (version_id, channel, purpose)
) STRICT, WITHOUT ROWID;

-- product: what was sold, as the systems name it. No personal data.
CREATE TABLE product (
    id        INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id),
    sku       TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    category  TEXT    NOT NULL,
    UNIQUE (source_id, sku, name, category)
) STRICT;

-- sale: one receipt or order. Ground: art. 6(1)(b), and (c) for the books. Erasing a person blanks record_id;
-- amounts stay for the books.
CREATE TABLE sale (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id      INTEGER NOT NULL REFERENCES source (id),
    external_id    TEXT    NOT NULL,
    record_id      INTEGER REFERENCES source_record (id),
    customer_key   TEXT    NOT NULL DEFAULT '', -- the customer's id in the system, for linking when the customer comes later
    batch_id       INTEGER NOT NULL REFERENCES import_batch (id),
    number         TEXT    NOT NULL,
    occurred_at    INTEGER NOT NULL,
    channel        INTEGER NOT NULL,
    status         INTEGER NOT NULL,
    currency       TEXT    NOT NULL,
    total_cents    INTEGER NOT NULL,
    refunded_cents INTEGER NOT NULL,
    discount_cents INTEGER NOT NULL,
    tax_cents      INTEGER,
    content_hash   INTEGER NOT NULL,
    UNIQUE (source_id, external_id)
) STRICT;
CREATE INDEX sale_record ON sale (record_id, occurred_at) WHERE record_id IS NOT NULL;
CREATE INDEX sale_waiting ON sale (source_id, customer_key) WHERE record_id IS NULL AND customer_key <> '';
CREATE INDEX sale_batch ON sale (batch_id);
CREATE INDEX sale_occurred ON sale (occurred_at);

-- sale_line: one line of a sale.
CREATE TABLE sale_line (
    sale_id        INTEGER NOT NULL REFERENCES sale (id),
    line           INTEGER NOT NULL,
    product_id     INTEGER NOT NULL REFERENCES product (id),
    quantity_milli INTEGER NOT NULL,
    total_cents    INTEGER NOT NULL,
    discount_cents INTEGER NOT NULL,
    tax_cents      INTEGER,
    PRIMARY KEY (sale_id, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX sale_line_product ON sale_line (product_id);

-- sale_before: how a sale looked before a later import changed it, so that undoing that import can put it back.
CREATE TABLE sale_before (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    sale_id  INTEGER NOT NULL REFERENCES sale (id),
    sale     TEXT    NOT NULL,
    lines    TEXT    NOT NULL,
    PRIMARY KEY (batch_id, sale_id)
) STRICT, WITHOUT ROWID;

-- suppression: keyed hashes of identifiers of people who were erased, so that the next import does not bring them
-- back. Ground: art. 6(1)(c) with art. 17. Filled by the erasure of step 4; asked by every import.
CREATE TABLE suppression (
    kind       TEXT    NOT NULL,
    hash       BLOB    NOT NULL,
    erased_day INTEGER NOT NULL,
    PRIMARY KEY (kind, hash)
) STRICT, WITHOUT ROWID;

-- customer_view: who opened whose page, and when. Ground: accountability, art. 5(2). Erased after 24 months.
CREATE TABLE customer_view (
    id          INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL,
    user_id     INTEGER NOT NULL REFERENCES shop_user (id),
    viewed_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX customer_view_customer ON customer_view (customer_id, viewed_at);

-- backup_made: when a backup was made, whether the copy was opened and found whole.
CREATE TABLE backup_made (
    id       INTEGER PRIMARY KEY,
    made_at  INTEGER NOT NULL,
    path     TEXT    NOT NULL,
    bytes    INTEGER NOT NULL,
    verified INTEGER NOT NULL CHECK (verified IN (0, 1))
) STRICT;
