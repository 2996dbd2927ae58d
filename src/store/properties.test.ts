import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Journey } from '#core/journey.ts'
import { add, batchOf, statement } from './scratch-records.ts'
import { onEachEngine } from './scratch-store.ts'
import type { NewEntry } from './store.ts'

/** Any text at all: files hold halves of surrogate pairs, control characters and worse. */
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('\0', '\ud800', '\u2028', '"', '\\', '\n', '💷'), fc.string()),
  maxLength: 8,
})
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

const anyEpisode = fc.record(
  {
    startedOn: anyDay,
    endedOn: anyDay,
    legalStatus: anyText,
    placement: fc.constantFrom('U1', 'K2', 'P1'),
    homePostcode: anyText,
    extraColumns: fc.dictionary(
      anyText.filter(key => key !== '__proto__'),
      anyText,
      { maxKeys: 3 },
    ),
  },
  { requiredKeys: [] },
)

const refs = ['ana', 'ben', 'cem']
/** Steps in the life of a ledger: something is said of a child, corrected, found absent or withdrawn. */
const anyStep = fc.record({
  ref: fc.constantFrom(...refs),
  of: fc.nat({ max: 3 }),
  kind: fc.constantFrom('statement', 'statement', 'absence', 'withdrawal'),
  standing: fc.constantFrom(0, 2018, 2019),
  body: anyEpisode,
})
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

const minute = (n: number): string => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()

onEachEngine(stores => {
  /** Takes steps, a minute apart, and gives the ledger. */
  const ledgerAfter = async (steps: readonly Step[]) => {
    const ledger = await stores.ledger()
    const recordsOf = new Map(refs.map(ref => [ref, [] as number[]]))
    for (const [n, { ref, of, kind, standing, body }] of steps.entries()) {
      const known = recordsOf.get(ref)!
      const record = known[of]
      const said: NewEntry =
        kind === 'statement' || record === undefined
          ? statement({ subject: ref, standing, body })
          : statement({ subject: ref, standing, kind, body: {}, reason: 'A reason' })
      const id = await add(ledger, [{ ...said, ...(record !== undefined && { record }) }], { recordedOn: minute(n) })
      if (record === undefined) known.push(id)
    }
    return ledger
  }

  test('what is said is kept to the letter, whatever it is', async () => {
    const ledger = await stores.ledger()
    await fc.assert(
      fc.asyncProperty(fc.array(anyEpisode, { minLength: 1, maxLength: 20 }), async bodies => {
        const first = await add(
          ledger,
          bodies.map(body => statement({ subject: 'ana', body })),
        )
        const kept = (await ledger.history('ana')).filter(entry => entry.id >= first).map(entry => entry.body)
        expect(kept).toEqual(bodies)
      }),
      { numRuns: 25 },
    )
  })

  test('reading changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), async steps => {
        const ledger = await ledgerAfter(steps)
        const all = async () => [await ledger.journeys(), await ledger.changedSince(0), await ledger.returnOf(2018)]
        const before = await all()
        expect(await all()).toEqual(before)
        const one: (Journey | undefined)[] = await Promise.all(refs.map(ref => ledger.journey(ref)))
        expect(one.filter(journey => journey !== undefined)).toEqual(before[0])
      }),
      { numRuns: 10 },
    )
  })

  test('what was known at an instant stays as it was, whatever is recorded later', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 1, maxLength: 8 }),
        fc.array(anyStep, { minLength: 1, maxLength: 8 }),
        async (before, after) => {
          const instant = minute(before.length - 1)
          const [early, late] = [await ledgerAfter(before), await ledgerAfter([...before, ...after])]
          expect(await late.journeys(instant)).toEqual(await early.journeys())
          expect(await late.returnYears(instant)).toEqual(await early.returnYears())
          expect(await late.returnOf(2018, instant)).toEqual(await early.returnOf(2018))
        },
      ),
      { numRuns: 10 },
    )
  })

  test('a withdrawal hides a record, and a later statement brings it back', async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, anyDay, async (said, saidAgain) => {
        const ledger = await stores.ledger()
        const episodes = async () => (await ledger.journey('ana'))?.episodes.map(episode => episode.entry)
        const record = await add(ledger, [statement({ subject: 'ana', body: { startedOn: said } })])
        expect(await episodes()).toEqual([record])
        await add(ledger, [statement({ subject: 'ana', record, kind: 'withdrawal', reason: 'Wrong child', body: {} })])
        expect(await episodes()).toEqual([])
        const revived = await add(ledger, [statement({ subject: 'ana', record, body: { startedOn: saidAgain } })])
        expect(await episodes()).toEqual([revived])
        expect(await ledger.history('ana')).toHaveLength(3)
      }),
      { numRuns: 5 },
    )
  })

  test('a ledger adds a batch to what it had, and renumbers nothing', async () => {
    const ledger = await stores.ledger()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...refs), { maxLength: 30 }), async subjects => {
        const before = await ledger.changedSince(0)
        const entries = subjects.map(subject => statement({ subject }))
        const receipt = await ledger.write(writing => writing.append(batchOf(entries)))
        expect(receipt.added).toBe(subjects.length)
        const after = await ledger.changedSince(before.newest)
        expect(after).toEqual({ newest: before.newest + subjects.length, children: [...new Set(subjects)].sort() })
      }),
      { numRuns: 15 },
    )
  })
})
