-- duplicate_memory: what the last search for duplicates leaves for the next one, so that after an import only new and changed records are
-- weighed: numbers of records, for each a mark of what was weighed, and the pairs that were kept. Numbers only. Ground: art. 6(1)(f).
-- Erased: as a whole whenever somebody is erased; the next search weighs everything again.
CREATE TABLE duplicate_memory (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    content BLOB NOT NULL
) STRICT;
