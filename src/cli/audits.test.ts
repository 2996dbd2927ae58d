import { beforeAll, expect, test } from 'vitest'
import { recording } from './recording.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface AuditsAnswer {
  readonly from: string
  readonly asAt: string
  readonly children: number
  readonly audits: readonly {
    readonly child: string
    readonly auditedOn: string
    readonly auditorsGrade: string | null
    readonly grade: string | null
    readonly repeatedBy: { readonly auditedOn: string; readonly grade: string | null } | null
  }[]
  readonly tools: readonly { readonly tool: string; readonly audits: number; readonly grades: object }[]
  readonly agreement: object
  readonly reaudits: object
}

const { waymark, answerOf, close } = waymarkHere()
const place = { dir: inScratch('data') }
const data = ['--data', place.dir]

const TOOL = 'whole-case-in-care'
const audit = (about: string, auditedOn: string, grade: string, more = {}) => ({
  about,
  type: 'case-audit',
  body: { tool: TOOL, auditedOn, grade, ...more },
})

beforeAll(async () => {
  const moderation = { tool: TOOL, auditedOn: '2025-06-01', moderatedOn: '2025-06-09', grade: 'requires-improvement' }
  await recording(
    place.dir,
    'Testshire',
    [
      audit('101', '2025-06-01', 'good', { themes: ['voice'] }),
      { about: '101', type: 'audit-moderation', body: moderation },
      audit('102', '2025-05-31', 'inadequate'),
    ],
    '2025-07-01T12:00:00.000Z',
  )
  const again = audit('101', '2025-12-01', 'good', { repeatsAuditOn: '2025-06-01' })
  await recording(place.dir, 'Testshire', [again], '2025-12-02T12:00:00.000Z')
  await close(place)
})

test('the audits of the months to a day are counted by the grade that stands, with who agreed and what re-audits found', async () => {
  const answer = await answerOf<AuditsAnswer>(['audits', '--as-at', '2026-05-31', ...data])
  expect(answer).toMatchObject({ from: '2025-06-01', asAt: '2026-05-31', children: 1 })
  expect(answer.audits).toMatchObject([
    { child: '101', auditorsGrade: 'good', grade: 'requires-improvement', repeatedBy: { auditedOn: '2025-12-01' } },
    { child: '101', auditedOn: '2025-12-01', grade: 'good', repeatedBy: null },
  ])
  expect(answer.tools).toMatchObject([{ tool: TOOL, audits: 2, grades: { good: 1, 'requires-improvement': 1 } }])
  expect(answer.agreement).toEqual({ moderated: 1, same: 0, withinOne: 1, worse: 1, better: 0 })
  expect(answer.reaudits).toEqual({ repeated: 1, better: 1, same: 0, worse: 0 })
})

test('a re-audit that was recorded later was not known before', async () => {
  const words = ['audits', '--as-at', '2026-05-31', '--months', '13', '--recorded-on', '2025-12-01']
  const answer = await answerOf<AuditsAnswer>([...words, ...data])
  expect(answer.audits.map(({ child }) => child)).toEqual(['102', '101'])
  expect(answer.reaudits).toMatchObject({ repeated: 0 })
})

test('people read numbers with what they are of', async () => {
  const { out } = await waymark(['audits', '--as-at', '2026-05-31', ...data])
  expect(out).toContain('2 audits of 1 child')
  expect(out).toContain('Theme: The child’s voice, in 1 of 2.')
  expect(out).toContain('0 of 1 had the same grade, 1 of 1 the same or the one beside it')
  expect(out).toContain('Audited again: 1 of 2, of which 1 better')
})
