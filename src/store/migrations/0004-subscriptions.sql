-- What someone has brought to them outside Waymark: a calendar, and a digest by e-mail. Neither holds personal data.

create table subscription (
  authority integer not null,
  username text not null,
  -- The hash of the secret in the address of their calendar; null where they have none.
  calendar_hash text,
  -- Where the digest is sent; null where they want none.
  email text,
  -- The day on which the last digest was sent.
  digest_sent_on date,
  primary key (authority, username),
  unique (authority, calendar_hash),
  foreign key (authority, username) references account
);

select secure_rows('subscription');
grant select, insert, update, delete on subscription to waymark_app;
