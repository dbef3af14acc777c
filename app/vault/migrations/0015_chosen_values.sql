-- fact_choice: which of two records somebody of the shop chose where they disagree about a fact. It counts while both records are of one
-- customer and the merge that brought them together is in force, so undoing that merge, or taking one of the records apart, leaves
-- nothing behind. The newest word about a fact counts. Names of facts and numbers of records only.
-- Ground: art. 6(1)(f), keeping the books right. Erased: with either record.
CREATE TABLE fact_choice (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    fact       TEXT    NOT NULL,
    record_id  INTEGER NOT NULL REFERENCES source_record (id) ON DELETE CASCADE, -- whose word counts
    against_id INTEGER NOT NULL REFERENCES source_record (id) ON DELETE CASCADE, -- whose word stands back
    merge_id   INTEGER REFERENCES merge_journal (id), -- none: they were of one customer without any merge
    user_id    INTEGER REFERENCES shop_user (id), -- none: said with a correction, which names who
    at         INTEGER NOT NULL,
    CHECK (record_id <> against_id)
) STRICT;
CREATE INDEX fact_choice_record ON fact_choice (record_id);
CREATE INDEX fact_choice_against ON fact_choice (against_id);

-- What the vault held when a search began: after a restart, too, a queue that is out of date says so. -1: searched before this was kept.
ALTER TABLE duplicate_run ADD COLUMN stamp INTEGER NOT NULL DEFAULT -1;
