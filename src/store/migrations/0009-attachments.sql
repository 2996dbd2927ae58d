-- Files that records name. None is ever changed or removed; what replaces one is another. The same bytes are kept once.

create table attachment (
  authority integer not null references authority,
  -- By which records name it: made of all that is said of it here but the day.
  id text collate "C" not null,
  -- The child's reference, or `authority`, and the record type that it was attached for.
  subject text collate "C" not null,
  type text not null,
  name text not null,
  content_type text not null,
  bytes bigint not null check (bytes > 0),
  sha256 text collate "C" not null,
  attached_by text not null,
  attached_on timestamptz(3) not null,
  primary key (authority, id)
);
create index attachment_by_content on attachment (authority, sha256);

-- The bytes, in parts of a size that is easily read and sent.
create table attachment_part (
  authority integer not null references authority,
  sha256 text collate "C" not null,
  -- Counts the parts from 0.
  place integer not null check (place >= 0),
  -- Both of them, by which exports go on from part to part.
  part text collate "C" not null generated always as (sha256 || '/' || lpad(place::text, 8, '0')) stored,
  content bytea not null,
  primary key (authority, part)
);

-- Most are compressed already.
alter table attachment_part alter column content set storage external;

select secure_rows(t) from unnest(array['attachment', 'attachment_part']::regclass[]) t;
select keep_forever(t) from unnest(array['attachment', 'attachment_part']::regclass[]) t;
grant select, insert on attachment, attachment_part to waymark_app;
