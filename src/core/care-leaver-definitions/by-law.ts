import { standingOn } from '#core/leaving-care.ts'
import { childrenAct } from '#core/source.ts'
import { defineCareLeaver } from './care-leaver-definition.ts'

export default defineCareLeaver({
  id: 'by-law',
  title: 'Eligible, relevant and former relevant, as the episodes say',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    {
      from: '2001-10-01',
      source: childrenAct('sections 23A to 23C'),
      says: 'Looked after for 13 weeks since 14 and at 16 or 17; from 16 up to 25. Those who only qualify for advice are not among them.',
      readAs:
        'Worked out from the episodes alone, whatever was decided. Who turned 21 before April 2018 counts again from then.',
      counts(child, asAt) {
        const category = standingOn(child, asAt)?.category
        return category !== undefined && category !== 'none' && category !== 'qualifying'
      },
    },
  ],
  examples: [
    {
      name: '91 days of care are enough and 90 are not, up to but not on the 25th birthday',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2001-04-01', Dee: '2001-03-31' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2024-05-01 | 2024-07-31 | V2           | U4        | E5
        Ben   | 2024-05-01 | 2024-07-30 | V2           | U4        | E5
        Cal   | 2015-06-01 | 2019-04-01 | C2           | U4        |
        Dee   | 2015-06-01 | 2019-03-31 | C2           | U4        |`,
      counts: ['Ana', 'Cal'],
    },
  ],
})
