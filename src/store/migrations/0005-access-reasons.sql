-- Why somebody opened the record of a child who is not theirs. It opens it for a day.

alter table access_log add column reason text;
create index access_log_reasons on access_log (authority, id) where reason is not null;
