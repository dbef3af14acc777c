-- By which record of the same system an import found the customer of a new one, and which entry of the merge journal was the newest then:
-- what had been done to that record until then was done to the new one too. Numbers only; they go with the record.
ALTER TABLE source_record ADD COLUMN found_by INTEGER;
ALTER TABLE source_record ADD COLUMN found_after INTEGER;
