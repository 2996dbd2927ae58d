import { type Home, homeOn, type MoveOn, moveOnFrom, stabilityOn, suitabilityOf } from '#core/accommodation.ts'
import { ageAt } from '#core/age.ts'
import { choicesOf } from '#core/choices.ts'
import accommodationCodes from '#core/codes/accommodation.ts'
import { addMonths, type Day } from '#core/dates.ts'
import { episodeOn } from '#core/looked-after.ts'
import accommodation from '#core/records/accommodation.ts'
import { defineList, type Row } from './list.ts'

interface Housing extends Row {
  readonly asAt: Day
  readonly age: number | undefined
  readonly home: Home | undefined
  readonly moveOn: MoveOn | undefined
  readonly why: readonly Why[]
  readonly changes: number | undefined
}

type Why = keyof typeof WHY

const WHY = {
  homeless: 'Homeless',
  unsuitable: 'Unsuitable by the return’s code',
  'not-suitable': 'Not suitable for them (regulation 9)',
  temporary: 'Temporary',
  ready: 'Ready for a tenancy of their own',
  panel: 'Panel date ahead',
  'turning-18': 'Turns 18 within 6 months, no plan for home',
} as const

/** Codes of the return: emergency accommodation and bed and breakfast are for a time alone. */
const TEMPORARY = /^[VW]/
const HOMELESS = /^S/

export default defineList<Housing>({
  id: 'housing',
  title: 'Who needs a home',
  question: 'Whose home is unsuitable or about to end, and who is ready for a tenancy?',
  kind: 'worklist',
  roles: ['housing', 'personal-adviser', 'social-worker', 'team-manager', 'service-manager', 'performance-analyst'],
  homeOf: ['housing'],
  order: 65,
  reads: ['accommodation', 'leaving-care-case', 'episode', 'child-details'],
  rows(child, asAt) {
    const home = homeOn(child, asAt)
    const isLookedAfter = episodeOn(child, asAt) !== undefined
    if (!isLookedAfter && home === undefined) return []
    const moveOn = moveOnFrom(child, asAt)
    const why = reasons(child.turns18On, home, moveOn, isLookedAfter, asAt)
    if (why.length === 0) return []
    return [{ child, asAt, age: ageAt(child, asAt), home, moveOn, why, changes: stabilityOn(child, asAt)?.changes }]
  },
  columns: [
    { id: 'why', title: 'Why', kind: 'lines', of: row => row.why.map(reason => WHY[reason]) },
    {
      id: 'home',
      title: 'Home now',
      kind: 'text',
      of: row => (row.home ? codeInWords(row.home) : 'In care'),
      beside: row => row.home?.record.provider,
      absent: 'Type not recorded',
    },
    { id: 'since', title: 'Since', kind: 'day', of: row => row.home?.startedOn },
    { id: 'changes', title: 'Moves in a year', kind: 'number', of: row => row.changes },
    { id: 'ready', title: 'Ready', kind: 'text', of: row => READY[row.moveOn?.readiness ?? ''] },
    { id: 'waiting', title: 'Days waiting', kind: 'number', of: row => row.moveOn?.daysWaiting },
    {
      id: 'panel',
      title: 'Panel',
      kind: 'day',
      of: row => row.moveOn?.panelOn,
      beside: row => PANEL[row.moveOn?.panelDecision ?? ''],
    },
    {
      id: 'eighteen',
      title: '18 on',
      kind: 'day',
      of: row => (row.asAt < row.child.turns18On ? row.child.turns18On : undefined),
    },
    { id: 'record', title: 'Record', kind: 'actions', of: () => [{ record: 'accommodation', says: 'A home' }] },
  ],
  filters: [
    { id: 'reason', title: 'Why', of: ({ why }) => why, says: reason => WHY[reason as Why], order: Object.keys(WHY) },
  ],
  sort: (a, b) => PLACE[a.why[0]!] - PLACE[b.why[0]!] || (b.moveOn?.daysWaiting ?? 0) - (a.moveOn?.daysWaiting ?? 0),
  empty: 'Nobody’s home is unsuitable or temporary, and nobody is waiting to move on.',
  examples: [
    {
      name: 'homeless first; both notions of suitable are said apart; 18 within 6 months without a plan counts to the day',
      asAt: '2025-06-30',
      born: {
        Ana: '2005-01-01',
        Ben: '2005-01-01',
        Cal: '2005-01-01',
        Dee: '2007-12-30',
        Eli: '2007-12-31',
        Fay: '2005-01-01',
      },
      episodes: `
        child | started    | ended | legal status | placement
        Dee   | 2020-01-01 |       | C2           | U4
        Eli   | 2020-01-01 |       | C2           | U4`,
      records: {
        accommodation: `
          child | startedOn  | type | isSuitable | moveOnReadiness | readyOn    | panelOn
          Ana   | 2025-01-01 | U1   | false      |                 |            |
          Ben   | 2025-01-01 | S2   |            |                 |            |
          Cal   | 2025-01-01 | D1   | true       | yes             | 2025-06-01 | 2025-07-10
          Fay   | 2025-01-01 | U1   | true       |                 |            |`,
      },
      shows: `
        child | why                                                  | waiting | panel
        Ben   | Homeless; Unsuitable by the return’s code            |         |
        Ana   | Not suitable for them (regulation 9)                 |         |
        Cal   | Ready for a tenancy of their own; Panel date ahead   | 29      | 2025-07-10
        Dee   | Turns 18 within 6 months, no plan for home           |         |`,
    },
  ],
})

const READY: Readonly<Record<string, string>> = choicesOf(accommodation.fields.shape.moveOnReadiness)
const PANEL: Readonly<Record<string, string>> = choicesOf(accommodation.fields.shape.panelDecision)
const PLACE = Object.fromEntries(Object.keys(WHY).map((why, i) => [why, i])) as Record<Why, number>

const codeInWords = (home: Home): string | undefined => {
  const { code } = suitabilityOf(home)
  return accommodationCodes.codes.find(one => one.code === code)?.label ?? code
}

function reasons(
  turns18On: Day,
  home: Home | undefined,
  moveOn: MoveOn | undefined,
  isLookedAfter: boolean,
  asAt: Day,
): readonly Why[] {
  const why: Why[] = []
  if (home) {
    const { byRegulation, byReturn, code } = suitabilityOf(home)
    if (code !== undefined && HOMELESS.test(code)) why.push('homeless')
    if (byReturn === false) why.push('unsuitable')
    if (byRegulation === false) why.push('not-suitable')
    if (code !== undefined && TEMPORARY.test(code)) why.push('temporary')
  }
  if (moveOn?.readiness === 'yes' && moveOn.panelDecision !== 'offered') why.push('ready')
  if (moveOn?.panelOn !== undefined && moveOn.panelOn >= asAt) why.push('panel')
  const isNearly18 = asAt < turns18On && turns18On <= addMonths(asAt, 6)
  if (isLookedAfter && isNearly18 && moveOn === undefined && home?.record.isStayingPut !== true) why.push('turning-18')
  return why
}
