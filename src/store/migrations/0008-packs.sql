-- Packs of reports that somebody had made, until they are erased. No part of the ledger nor of an export: they are made again.

create table pack (
  authority integer not null,
  -- Made at random.
  id text not null,
  username text not null,
  title text not null,
  -- Whether small numbers are suppressed in it.
  is_suppressed boolean not null,
  made_on timestamptz(3) not null,
  -- The reports in it, each with the names of its files.
  reports json not null,
  -- Its files as one ZIP file.
  content bytea not null,
  primary key (authority, id),
  foreign key (authority, username) references account
);
create index pack_by_age on pack (authority, made_on);

-- It is compressed already.
alter table pack alter column content set storage external;

select secure_rows('pack');
grant select, insert, update, delete on pack to waymark_app;
