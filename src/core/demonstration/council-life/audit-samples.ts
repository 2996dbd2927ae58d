import wholeCaseInCare from '#core/audit-tools/whole-case-in-care.ts'
import { type Day, isoOf } from '#core/dates.ts'
import { foundIn, type Grade, WHY_ANOTHER_GRADE } from '#core/demonstration/audits.ts'
import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import { chanceFrom } from '#core/demonstration/chance.ts'
import type { Council } from '#core/demonstration/council.ts'
import { AN_OFFICER, HEAD_OF_SERVICE } from '#core/demonstration/staff.ts'
import { bodyOf, weekday } from '#core/demonstration/story.ts'
import type { Body } from '#core/entry.ts'
import type { CouncilLife } from './council-life.ts'

/** Samples for audit: one that was read, moderated and in part read again; one half read; and one of visits, still to be read. */
const councilLife: CouncilLife = {
  id: 'audit-samples',
  tells: council => [
    ...SAMPLES.map(sample => drawnFor(sample, council.toldTo)),
    ...READ.flatMap(([sample, places]) =>
      places.flatMap((read, i) => audited({ sample, place: i + 1 }, read, council)),
    ),
  ],
}
export default councilLife

const SAMPLES = [
  {
    reference: 'AS-1',
    daysAgo: 104,
    tool: wholeCaseInCare.id,
    strata: 'age',
    size: 10,
    seed: 'the first number of the lottery of that week, 17',
    because: 'Do plans change anything for children, at every age?',
  },
  {
    reference: 'AS-2',
    daysAgo: 24,
    tool: wholeCaseInCare.id,
    strata: 'team',
    size: 12,
    seed: 'drawn at the October meeting',
    because: 'A year after the tool was changed: does the work make more of a difference, in every team?',
  },
  {
    reference: 'AS-4',
    daysAgo: 6,
    tool: 'dip-sample-visits',
    strata: 'age',
    size: 10,
    seed: 'settled on beforehand',
    because: 'Visits are made in time. What do they find?',
  },
]

/** How the child at a place of the draw was audited: so many days after it, in which grade, and what followed. */
interface Read {
  readonly after: number
  readonly grade: Grade
  readonly moderated?: Grade
  /** Audited again, so many days after the first time. */
  readonly again?: readonly [days: number, grade: Grade]
}

const READ: readonly (readonly [sample: string, places: readonly Read[]])[] = [
  [
    'AS-1',
    [
      { after: 9, grade: 'good', moderated: 'good' },
      { after: 10, grade: 'requires-improvement', again: [78, 'good'] },
      { after: 10, grade: 'inadequate', moderated: 'inadequate', again: [61, 'requires-improvement'] },
      { after: 12, grade: 'good', moderated: 'requires-improvement' },
      { after: 13, grade: 'outstanding' },
      { after: 16, grade: 'requires-improvement' },
      { after: 17, grade: 'good' },
      { after: 19, grade: 'requires-improvement', again: [77, 'requires-improvement'] },
      { after: 22, grade: 'good' },
      { after: 25, grade: 'good', moderated: 'good' },
    ],
  ],
  [
    'AS-2',
    [
      { after: 10, grade: 'good', moderated: 'good' },
      { after: 11, grade: 'requires-improvement' },
      { after: 13, grade: 'good' },
      { after: 14, grade: 'requires-improvement', moderated: 'inadequate' },
      { after: 17, grade: 'outstanding' },
      { after: 19, grade: 'good' },
      { after: 21, grade: 'requires-improvement' },
    ],
  ],
]

/** A moderator reads a record so many days after the auditor did. */
const MODERATED_AFTER = 3

function drawnFor({ daysAgo, ...sample }: (typeof SAMPLES)[number], toldTo: Day): CaseworkEntry {
  const drawnOn = isoOf(toldTo - daysAgo)
  return {
    key: sample.reference,
    type: 'audit-sample',
    body: { ...sample, drawnOn, asAtOn: isoOf(toldTo - daysAgo - 1), instant: `${drawnOn}T09:00:00.000Z` },
    recordedOn: toldTo - daysAgo,
  }
}

function audited(drawn: NonNullable<CaseworkEntry['drawn']>, read: Read, council: Council): readonly CaseworkEntry[] {
  const { sample, place } = drawn
  const { daysAgo } = SAMPLES.find(({ reference }) => reference === sample)!
  const number = daysAgo * 100 + place
  const tool = wholeCaseInCare
  const entry = (type: string, on: Day, says: Body): CaseworkEntry => ({
    key: `${sample} ${place} ${type} ${on}`,
    type,
    drawn,
    body: bodyOf({ tool: tool.id, ...says }),
    recordedOn: on,
  })
  const on = weekday(council.toldTo - daysAgo + read.after)
  const audit = (auditedOn: Day, grade: Grade, says: Body): CaseworkEntry =>
    entry('case-audit', auditedOn, {
      auditedOn,
      auditor: AN_OFFICER,
      ...foundIn({ on: auditedOn, tool, grade }, number, chanceFrom(council.seed, 712, number, auditedOn - on)),
      ...says,
    })
  const { grade, moderated, again } = read
  const moderatedOn = weekday(on + MODERATED_AFTER)
  return [
    audit(on, grade, { sample }),
    ...(moderated
      ? [
          entry('audit-moderation', moderatedOn, {
            auditedOn: on,
            moderatedOn,
            moderator: HEAD_OF_SERVICE,
            grade: moderated,
            because: moderated === grade ? undefined : WHY_ANOTHER_GRADE,
          }),
        ]
      : []),
    ...(again ? [audit(weekday(on + again[0]), again[1], { repeatsAuditOn: on })] : []),
  ]
}
