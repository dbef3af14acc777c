-- Erasing a person may leave an empty source record behind, on which sales without a person hang. What the merge journal says about
-- a record goes once the record says nothing any more, whether the record itself is gone or not.
DROP TRIGGER merge_step_is_kept;
CREATE TRIGGER merge_step_is_kept BEFORE DELETE ON merge_step
WHEN EXISTS (SELECT 1 FROM source_record r WHERE r.id = OLD.record_id AND r.version_id IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'merge_step is kept as long as its record says something');
END;
