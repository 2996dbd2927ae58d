import { bothCards, talliesOfBoth } from '#core/both-cards.ts'
import { isoOf, monthPeriod } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { escalationOverview } from '#core/escalations/overview.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import { materialsOf } from '#core/reports/materials.ts'
import { MONTHS_SHOWN } from '#core/span.ts'
import type { Definitions } from '#definitions.ts'
import { contextOf } from './council.ts'
import { type Line, median, number, ratio, seconds } from './table.ts'

const MONTH = '2026-03'
const CHILDREN = 5_000
const GRADES = [
  'good',
  'inadequate',
  'requires-improvement',
  'good',
  'outstanding',
  'good',
  'requires-improvement',
  'good',
]

/** A child with two checklists in the year; where one is Inadequate, answered, moved up and closed. */
function childOf(n: number): Journey {
  const { firstDay } = monthPeriod('2025-04')
  const records: (readonly [type: string, body: Body])[] = [['child-details', { bornOn: '2012-05-01' }]]
  for (const half of [0, 1]) {
    const on = firstDay + ((n * 7 + half * 182) % 360)
    const overall = GRADES[(n + half) % GRADES.length]!
    const areas = ['care-plan', 'education', 'health', 'voice'].map(area => ({ area, grade: overall }))
    records.push(['quality-checklist', { completedOn: isoOf(on), reviewOn: isoOf(on + 3), overall, areas }])
    if (overall !== 'inadequate') continue
    const escalation = `Q-${isoOf(on)}`
    records.push(
      ['escalation-step', { escalation, happenedOn: isoOf(on + 1), happened: 'response' }],
      ['escalation-step', { escalation, happenedOn: isoOf(on + 5), happened: 'moved-up', toStage: 'stage-2' }],
      ['escalation-step', { escalation, happenedOn: isoOf(on + 15), happened: 'closed', outcome: 'resolved' }],
    )
  }
  if (n % 10 === 0)
    records.push([
      'escalation',
      { reference: `E-${n}`, raisedOn: isoOf(firstDay + (n % 360)), stage: 'stage-3', themes: ['voice'] },
    ])
  return journeyOf(
    { ref: `child-${n}`, childId: `${n}` },
    records.map(([type, body], i) => ({
      id: n * 20 + i,
      record: n * 20 + i,
      type,
      kind: 'statement',
      standing: 0,
      body,
    })),
    { returnYears: [] },
  )
}

/** The reviewing officers' overview of 10,000 checklists: its counts, and the report from the first count to its last word. */
export async function benchOverview(definitions: Definitions): Promise<readonly Line[]> {
  const report = definitions.reports.find(({ id }) => id === 'iro-overview')!
  const children = Array.from({ length: CHILDREN }, (_, n) => childOf(n))
  // What was read of a journey is kept with it: each run begins with journeys of which nothing was read.
  const fresh = () => children.map(child => ({ ...child }))
  const context = contextOf(children, definitions)
  const months = Array.from({ length: 12 }, (_, i) =>
    i < 9 ? `2025-${String(i + 4).padStart(2, '0')}` : `2026-0${i - 8}`,
  )
  let raised = 0
  const counting = await median(7, () => {
    raised = escalationOverview(fresh(), months).all.total
  })
  const writing = await median(5, () => {
    const journeys = fresh()
    const tallies = talliesOfBoth(definitions, { to: MONTH, months: MONTHS_SHOWN })
    tallies.count(journeys)
    const cards = bothCards(tallies, { ...definitions, context })
    const recordedOn = '2026-04-09T12:00:00.000Z'
    report.write(materialsOf({ authority: 'Bench', recordedOn, ...cards, isPublic: false, aboutUs: [], journeys }))
  })
  return [
    {
      what: `${number(raised)} stages of concerns from ${number(CHILDREN * 2)} checklists, by month, stage and theme`,
      figure: seconds(counting),
      compared: `${ratio(counting, 1000)} of the goal of 1 s`,
    },
    {
      what: 'the overview as a report, with every indicator counted for it',
      figure: seconds(writing),
      compared: `${ratio(writing, 1000)} of the goal of 1 s`,
    },
  ]
}
