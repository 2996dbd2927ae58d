-- Files that were sent and that no record is known to name yet, so that those of forms which nobody saved can be cleared.
-- Once an entry names a file its row goes, and the file stays for good.

create table attachment_waiting (
  authority integer not null references authority,
  id text collate "C" not null,
  -- Of its bytes, which may be on their way.
  sha256 text collate "C" not null,
  -- When it was sent last.
  sent_on timestamptz(3) not null,
  primary key (authority, id)
);
create index attachment_waiting_by_content on attachment_waiting (authority, sha256);

create function await_attachment() returns trigger language plpgsql as $$
begin
  insert into waymark.attachment_waiting (authority, id, sha256, sent_on)
    values (new.authority, new.id, new.sha256, date_trunc('milliseconds', clock_timestamp()))
    on conflict do nothing;
  return null;
end $$;
create trigger awaits after insert on attachment for each row execute function await_attachment();

-- What was sent until now may be named by a record or not.
alter table attachment no force row level security;
insert into attachment_waiting select authority, id, sha256, attached_on from attachment;
alter table attachment force row level security;

select secure_rows('attachment_waiting');
grant select, insert, update, delete on attachment_waiting to waymark_app;

-- Nothing is changed; a file is removed only while no record names it, and bytes while no file has them.
create function refuse_removal_of_named() returns trigger language plpgsql as $$
begin
  if exists (select from waymark.entry where authority = old.authority and subject = old.subject
      and type = old.type and body::text like '%' || old.id || '%') then
    raise exception 'a file that a record names is never removed' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create function refuse_removal_of_bytes() returns trigger language plpgsql as $$
begin
  if exists (select from waymark.attachment where authority = old.authority and sha256 = old.sha256) then
    raise exception 'bytes that a file has are never removed' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;

drop trigger append_only on attachment;
drop trigger append_only on attachment_part;
create trigger append_only before update or truncate on attachment for each statement execute function refuse_change();
create trigger append_only before update or truncate on attachment_part for each statement execute function refuse_change();
create trigger named_stays before delete on attachment for each row execute function refuse_removal_of_named();
create trigger named_stays before delete on attachment_part for each row execute function refuse_removal_of_bytes();
grant delete on attachment, attachment_part to waymark_app;
