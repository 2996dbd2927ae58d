import { expect, test } from 'vitest'
import { auditGrades } from '#core/audit-tools/audit-tool.ts'
import wholeCaseInCare from '#core/audit-tools/whole-case-in-care.ts'
import { journeyOf } from '#core/journey.ts'
import { readValue } from '#core/returns/records/cell.ts'
import { columnFields } from '#core/returns/records/importable.ts'
import ilacs from '#core/self-evaluation-frameworks/ilacs.ts'
import { staffIn } from '#core/staff.ts'
import caseAudit from './case-audit.ts'
import { faultsOf } from './checks.ts'
import { type Offered, offering } from './offered.ts'
import paper from './paper.ts'
import { recordFields } from './record-fields.ts'
import reportCadence from './report-cadence.ts'
import review from './review.ts'
import selfEvaluation from './self-evaluation.ts'

const [version] = wholeCaseInCare.versions
const lifeStory = {
  ...wholeCaseInCare,
  id: 'life-story',
  title: 'Dip sample: life story work',
  versions: [{ ...version!, questions: [{ ...version!.questions[0]!, id: 'knows-why', asks: 'Do they know why?' }] }],
}
const ownFramework = {
  ...ilacs,
  id: 'own',
  grades: { strong: 'Strong' },
  versions: [{ ...ilacs.versions[0]!, areas: [{ id: 'housing', title: 'Homes for care leavers', looksAt: [] }] }],
}
const offered: Offered = {
  auditTools: [wholeCaseInCare, lifeStory],
  frameworks: [ilacs, ownFramework],
  reports: [
    { id: 'scorecard', title: 'Performance scorecard' },
    { id: 'iro-overview', title: 'Reviewing officers’ overview' },
  ],
}
const nobody = journeyOf({ ref: '', childId: '' }, [], { returnYears: [] })
const [audit, evaluation] = [offering(caseAudit, offered), offering(selfEvaluation, offered)]
const fieldOf = (type: typeof audit, name: string) => recordFields(type).find(field => field.name === name)!
const read = (type: typeof audit, name: string, text: string) =>
  readValue(fieldOf(type, name), text, { codes: [], staff: staffIn([]), indicators: [] }).value

test('a tool that is in the folder is offered, read from files by its title and accepted, its questions too', () => {
  expect(fieldOf(audit, 'tool').meta.choices).toMatchObject({ 'life-story': 'Dip sample: life story work' })
  expect(read(audit, 'tool', 'dip sample: life story work')).toBe('life-story')
  const columns = columnFields(audit).map(({ name }) => name)
  expect(columns).toContain('answers.knows-why.grade')
  const body = { tool: 'life-story', auditedOn: '2026-03-31', grade: 'good', answers: [{ question: 'knows-why' }] }
  expect(faultsOf(audit, body, nobody, 30_000)).toEqual([])
})

test('a tool or question that there is none of is said to be none, and not refused at the door', () => {
  const body = { tool: 'no-such', auditedOn: '2026-03-31', grade: 'good', answers: [{ question: 'no-such' }] }
  expect(faultsOf(audit, body, nobody, 30_000).map(({ path }) => path.join(' '))).toEqual([
    'tool',
    'answers 0 question',
  ])
  expect(audit.fields.safeParse(body).success).toBe(true)
  expect(read(audit, 'tool', 'No such tool')).toBeUndefined()
})

test('a framework of the council’s own gives its areas and grades, and a summary says them in words', () => {
  expect(read(evaluation, 'area', 'Homes for care leavers')).toBe('housing')
  expect(evaluation.summary({ area: 'housing', grade: 'strong' })).toBe('Homes for care leavers: Strong')
  expect(evaluation.summary({ area: 'housing', grade: 'gone' })).toBe('Homes for care leavers: gone')
  expect(evaluation.summary({})).toBe('Self-evaluation: no grade')
})

test.each([paper, reportCadence])(
  'the $id names a report of the pack by its title or id, or by the id that it had',
  type => {
    const its = offering(type, offered)
    const named = (text: string) => read(its, 'report', text)
    expect([named('performance scorecard'), named('scorecard')]).toEqual(['scorecard', 'scorecard'])
    expect(named('reviewing-officers')).toBe('iro-overview')
    expect(named('Monthly scorecard')).toBeUndefined()
    expect(recordFields(its).find(({ name }) => name === 'report')!.meta.choices).toEqual({
      scorecard: 'Performance scorecard',
      'iro-overview': 'Reviewing officers’ overview',
    })
  },
)

test('what chooses from no folder stays as it is', () => {
  expect(offering(review, offered)).toBe(review)
  expect(fieldOf(audit, 'grade').meta.choices).toBe(auditGrades)
})
