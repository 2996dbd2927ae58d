/**
 * The same month series as the engine's, as the best single query that we could write for each. They run over tables made
 * for them: the episodes that stand, with short breaks left out and ends cut at the 18th birthday, and the placements
 * worked out already, with the types and indexes that suit them. The comparison favours SQL.
 */
export const tablesForQueries = [
  'create table spans (child int not null, started date not null, until date not null, ended date, rne text, rec text)',
  'create table placements (child int not null, started date not null, until date not null)',
]

export const indexesForQueries = [
  'create index on spans (started)',
  'create index on spans (until)',
  'create index on spans (ended)',
  'create index on spans (child, started)',
  'create index on placements (child, started)',
  'analyze spans',
  'analyze placements',
]

/** $1: the first day of the first month; $2: how many months. Each answers one row a month: month, numerator, denominator. */
export const singleQueries: Readonly<Record<string, string>> = {
  // Overlaps merged, then a running sum of changes by month: far quicker than a join of every month with every episode.
  '6.1': `
    with spells as (
      select unnest(range_agg(daterange(started, until))) as spell from spans where started < until group by child),
    changes as (
      select date_trunc('month', on_day) as month, sum(change) as change
      from (select lower(spell) as on_day, 1 as change from spells
            union all select upper(spell), -1 from spells where upper(spell) < 'infinity') c
      group by 1),
    months as (select date_trunc('month', $1::date) + n * interval '1 month' as month from generate_series(0, $2::int - 1) n),
    running as (
      select month, sum(sum(change)) over (order by month) as numerator
      from (select month, change from changes union all select month, 0 from months) both_kinds group by month)
    select month, numerator, null as denominator from running join months using (month) order by 1`,
  '6.3': `
    select date_trunc('month', started) as month, count(*) as numerator, null as denominator
    from spans where rne = 'S'
      and started >= date_trunc('month', $1::date) and started < date_trunc('month', $1::date) + $2::int * interval '1 month'
    group by 1 order by 1`,
  '6.6': `
    select date_trunc('month', s.ended) as month,
      count(*) filter (where s.rec in ('E43','E44','E45','E46','E47','E48')) as numerator, count(*) as denominator
    from spans s
    where s.rec is distinct from 'X1'
      and s.ended >= date_trunc('month', $1::date) and s.ended < date_trunc('month', $1::date) + $2::int * interval '1 month'
      and not exists (select 1 from spans n where n.child = s.child and n.started = s.ended and n.ctid <> s.ctid)
    group by 1 order by 1`,
  // Who is looked after by a running sum, as above; and only children with three placements are asked about at all.
  '8.2': `
    with months as (
      select m::date as month, (m + interval '1 month' - interval '1 day')::date as month_end,
        (m - interval '11 months')::date as first_day
      from (select date_trunc('month', $1::date) + n * interval '1 month' as m from generate_series(0, $2::int - 1) n) s),
    spells as (
      select child, unnest(range_agg(daterange(started, until))) as spell from spans where started < until group by child),
    changes as (
      select date_trunc('month', on_day)::date as month, sum(change) as change
      from (select lower(spell) as on_day, 1 as change from spells
            union all select upper(spell), -1 from spells where upper(spell) < 'infinity') c
      group by 1),
    running as (
      select month, sum(sum(change)) over (order by month) as denominator
      from (select month, change from changes union all select month, 0 from months) both_kinds group by month),
    movers as (select child from placements group by child having count(*) >= 3),
    moved as (
      select m.month, m.month_end, p.child from movers
      join placements p using (child) join months m on p.started <= m.month_end and p.until > m.first_day
      group by 1, 2, 3 having count(*) >= 3),
    numerators as (
      select v.month, count(*) as numerator from moved v
      join spells s on s.child = v.child and s.spell @> v.month_end group by 1)
    select month, denominator, coalesce(numerator, 0) as numerator
    from months join running using (month) left join numerators using (month) order by 1`,
}
