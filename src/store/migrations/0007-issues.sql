-- A month's report as it was published. A later issue of the month corrects the ones before; none is ever changed.

create table issue (
  authority integer not null references authority,
  -- Such as 2017-06.
  month text not null,
  -- Counts the issues of the month from 1.
  number integer not null check (number > 0),
  -- What was known by then is in it.
  recorded_on timestamptz(3) not null,
  approved_by text,
  approved_on text,
  frozen_by text not null,
  frozen_on timestamptz(3) not null,
  -- The rest: figures, children, definitions, targets, words, restatements and documents.
  content json not null,
  primary key (authority, month, number)
);

create function refuse_change_of_issue() returns trigger language plpgsql as $$
begin
  raise exception 'An issue is kept as it was published: nothing in it may be changed or removed. Freeze a new issue of the month instead'
    using errcode = 'restrict_violation';
end $$;

create trigger append_only before update or delete or truncate on issue
  for each statement execute function waymark.refuse_change_of_issue();

select secure_rows('issue');
grant select, insert on issue to waymark_app;
