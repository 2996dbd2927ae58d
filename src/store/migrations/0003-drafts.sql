-- What people have typed and not yet saved. No part of the ledger: a draft goes once it is saved or discarded.

create table draft (
  authority integer not null,
  key text not null,
  username text not null,
  title text not null,
  -- The path of the page on which it is gone on with.
  address text not null,
  -- Counts how often it was kept: whoever keeps it again says which they had.
  version integer not null,
  -- What was typed, by the names of the form's controls.
  typed json not null,
  saved_on timestamptz(3) not null,
  primary key (authority, key),
  foreign key (authority, username) references account
);
create index draft_of_account on draft (authority, username, saved_on);

select secure_rows('draft');
grant select, insert, update, delete on draft to waymark_app;
