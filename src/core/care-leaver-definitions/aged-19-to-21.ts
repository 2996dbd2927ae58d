import { ageOn, birthday, NEVER, yearEndingOf, yearTo31March } from '#core/dates.ts'
import { diedOn } from '#core/died-on.ts'
import { categoryOn } from '#core/eligibility.ts'
import { interactiveTool } from '#core/source.ts'
import { defineCareLeaver } from './care-leaver-definition.ts'

export default defineCareLeaver({
  id: 'aged-19-to-21',
  title: 'Former relevant, with a 19th, 20th or 21st birthday in the year',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    {
      from: '2013-04-01',
      source: interactiveTool('NoCareLeavers'),
      says: 'Former relevant young people whose 19th, 20th or 21st birthday falls between 1 April and 31 March: those by whom the Department for Education compares councils.',
      readAs:
        'Worked out from the episodes, or as it was decided, rather than read from the return, so that it can be asked of any day: a birthday later in the same year counts already. Whoever was former relevant up to the birthday counts until the year ends, unless they died.',
      counts(child, asAt) {
        if (child.bornOn === undefined) return false
        const age = ageOn(child.bornOn, yearTo31March(yearEndingOf(asAt)).lastDay)
        if (age < 19 || age > 21 || (diedOn(child) ?? NEVER) <= asAt) return false
        const before = Math.min(asAt, birthday(child.bornOn, age) - 1)
        return categoryOn(child, before) === 'former-relevant'
      },
    },
  ],
  examples: [
    {
      name: 'a 19th birthday on the first day of the year and a 21st on the last are in; an 18th and a 22nd are not',
      asAt: '2018-03-31',
      born: { Ana: '1998-04-01', Ben: '1997-03-31', Cal: '1999-04-01', Dee: '1996-03-31' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2010-05-01 | 2016-04-01 | C2           | U4        | E5
        Ben   | 2010-05-01 | 2015-03-31 | C2           | U4        | E5
        Cal   | 2010-05-01 | 2017-04-01 | C2           | U4        | E5
        Dee   | 2010-05-01 | 2014-03-31 | C2           | U4        | E5`,
      counts: ['Ana', 'Ben'],
    },
    {
      name: 'on a day within the year a birthday that is still to come counts already',
      asAt: '2017-06-30',
      born: { Ana: '1999-03-31', Ben: '1999-04-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2010-05-01 | 2017-03-31 | C2           | U4        | E5
        Ben   | 2010-05-01 | 2017-04-01 | C2           | U4        | E5`,
      counts: ['Ana'],
    },
  ],
})
