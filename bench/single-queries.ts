/**
 * The same month series as the engine's, as the best single query that we could write for each. They run over `spans`:
 * the episodes that stand, one a row, with the types and indexes that suit them, short breaks left out and ends cut at
 * the 18th birthday, so that the comparison favours SQL.
 */
export const spansTable = `
  create table spans (
    child int not null, started date not null, until date not null, ended date,
    rne text, rec text, starts_placement boolean not null, counted boolean not null)`

export const spansIndexes = [
  'create index on spans (started)',
  'create index on spans (until)',
  'create index on spans (child, started)',
  'analyze spans',
]

/** $1: the first month-end; $2: how many months. Each answers one row a month: month, numerator, denominator. */
export const singleQueries: Readonly<Record<string, string>> = {
  // Changes by month and a running sum, not a join of every month with every episode.
  '6.1': `
    with changes as (
      select date_trunc('month', on_day) as month, sum(change) as change
      from (select started as on_day, 1 as change from spans where counted and started < until
            union all select until, -1 from spans where counted and started < until) c
      group by 1),
    months as (select date_trunc('month', $1::date) + n * interval '1 month' as month from generate_series(0, $2::int - 1) n)
    select m.month, (select sum(change) from changes c where c.month <= m.month) as numerator, null as denominator
    from months m order by 1`,
  '6.3': `
    select date_trunc('month', started) as month, count(*) as numerator, null as denominator
    from spans where counted and rne = 'S'
      and started >= date_trunc('month', $1::date) and started < date_trunc('month', $1::date) + $2::int * interval '1 month'
    group by 1 order by 1`,
  '6.6': `
    select date_trunc('month', s.ended) as month,
      count(*) filter (where s.rec in ('E43','E44','E45','E46','E47','E48')) as numerator, count(*) as denominator
    from spans s
    where s.counted and s.rec is distinct from 'X1'
      and s.ended >= date_trunc('month', $1::date) and s.ended < date_trunc('month', $1::date) + $2::int * interval '1 month'
      and not exists (select 1 from spans n where n.child = s.child and n.counted and n.started = s.ended and n.ctid <> s.ctid)
    group by 1 order by 1`,
  '8.2': `
    with months as (
      select (date_trunc('month', $1::date) + (n + 1) * interval '1 month' - interval '1 day')::date as month_end
      from generate_series(0, $2::int - 1) n),
    looked_after as (
      select distinct m.month_end, s.child from months m
      join spans s on s.counted and s.started <= m.month_end and s.until > m.month_end),
    placements as (
      select child, started, lead(started, 1, 'infinity') over (partition by child order by started) as next_started
      from spans where counted and starts_placement)
    select l.month_end as month, count(*) filter (where p.placements >= 3) as numerator, count(*) as denominator
    from looked_after l
    cross join lateral (
      select count(*) as placements from placements p
      where p.child = l.child and p.started <= l.month_end and p.next_started > l.month_end - interval '12 months') p
    group by 1 order by 1`,
}
