-- What the analysts' views need. The views themselves are made from the record types each time the store is opened.

create schema records;
grant usage on schema records to waymark_app;

-- A day as it was written, or nothing where no calendar has it.
create function day_of(written text) returns date language sql immutable
  as $$ select case when written >= '0001' then written::date end $$;

-- The body with a replacement character for what json may hold and text may not: U+0000 and half of a pair of surrogates.
create function readable(body json) returns json language sql immutable
  as $$ select case when strpos(body::text, '\u') = 0 then body
    else regexp_replace(body::text, '(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})', '\1\\ufffd', 'g')::json end $$;
