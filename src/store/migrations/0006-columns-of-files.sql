-- Which column of an extract filled which field, by record type: a mapping changes from file to file. Null where the
-- definition of the table says it, and for what was imported before.

alter table source_file add column columns json;
