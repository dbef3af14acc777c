-- What a shop brings along besides people and sales: what its customers had saved elsewhere, and what the counter at its door saw.
-- Both are versions by batch: the newest batch that speaks of a key counts, and undoing a batch uncovers what was said before.

-- opening_balance: what a card or a customer had saved in the old system on the day of the file. No ledger: loyalty books it once, as a
-- signed opening entry. Ground: the agreement with who saves, art. 6(1)(b) AVG. Personal data: card_number and customer_key point to a person.
-- Erased: with its batch, and with the person whose card or customer number it is.
CREATE TABLE opening_balance (
    id           INTEGER PRIMARY KEY,
    batch_id     INTEGER NOT NULL REFERENCES import_batch (id),
    source_id    INTEGER NOT NULL REFERENCES source (id),
    card_number  TEXT    NOT NULL, -- '' when only a customer is stated
    customer_key TEXT    NOT NULL, -- the customer's id in the system; '' when only a card is stated
    points_milli INTEGER NOT NULL, -- thousandths of a point
    cents        INTEGER,          -- what they are worth, if the file says it
    as_of        INTEGER,          -- the day of the balance, if the file says it
    file_row     INTEGER NOT NULL,
    CHECK (card_number <> '' OR customer_key <> '')
) STRICT;
CREATE UNIQUE INDEX opening_balance_key ON opening_balance (source_id, card_number, customer_key, batch_id);
CREATE INDEX opening_balance_batch ON opening_balance (batch_id);

-- people_count: how many people came in and went out by a door in an hour, or in a day where the counter knows no hours. Never finer than
-- an hour. Ground: none needed, no data of persons. Erased with its batch.
CREATE TABLE people_count (
    source_id INTEGER NOT NULL REFERENCES source (id),
    door      TEXT    NOT NULL,
    starts_at INTEGER NOT NULL,
    batch_id  INTEGER NOT NULL REFERENCES import_batch (id),
    minutes   INTEGER NOT NULL CHECK (minutes IN (60, 1440)),
    came_in   INTEGER NOT NULL CHECK (came_in >= 0),
    went_out  INTEGER CHECK (went_out >= 0),
    PRIMARY KEY (source_id, door, starts_at, batch_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX people_count_batch ON people_count (batch_id);
