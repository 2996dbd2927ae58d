import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NewEntry } from '#store/store.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

const CHILDREN = 3_000
const TRY = '/standards/statutory-visits/try?interval=every&length=4+weeks&from=1+4+2017'

/** What is done as the obligations of each child are asked for. */
let onChild = (): void => {}
let council: TestCouncil
let manager: Browser

beforeAll(async () => {
  council = await openCouncil({
    // The standard as it is, which says when it is asked.
    changed: catalogues => ({
      ...catalogues,
      standards: catalogues.standards.map(standard => ({
        ...standard,
        rules: standard.rules.map(rule => ({
          ...rule,
          obligations: (...asked: Parameters<typeof rule.obligations>) => {
            if (standard.id === 'statutory-visits') onChild()
            return rule.obligations(...asked)
          },
        })),
      })),
    }),
  })
  manager = await council.signIn('service-manager')
  const children = Array.from({ length: CHILDREN }, (_, i) => ({ ref: `child-${i}`, childId: `${10_000 + i}` }))
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'Many children',
      recordedBy: 'tests',
      files: [],
      children,
      entries: children.map(
        ({ ref }): NewEntry => ({
          type: 'episode',
          subject: ref,
          kind: 'statement',
          standing: 2018,
          body: { startedOn: '2017-05-01', reasonForNewEpisode: 'S', legalStatus: 'C2', placement: 'U4' },
        }),
      ),
    }),
  )
  await council.services.figures.at()
}, 60_000)
afterAll(() => council.close())

test('while a standard is tried on every child, the requests of others are answered', async () => {
  let [asked, askedWhenAnswered] = [0, 0]
  let other: Promise<void> | undefined
  onChild = () => {
    asked++
    other ??= manager.get('/standards/statutory-visits').then(({ status }) => {
      expect(status).toBe(200)
      askedWhenAnswered = asked
    })
  }
  expect((await manager.get(TRY)).status).toBe(200)
  await other
  expect(asked).toBeGreaterThan(CHILDREN)
  expect(askedWhenAnswered).toBeGreaterThan(0)
  expect(askedWhenAnswered).toBeLessThan(asked)
})
