import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, type IsoDate } from './dates.ts'
import type { Body } from './entry.ts'
import { type Journey, type JourneyEntry, journeyOf } from './journey.ts'
import { type Role, roles } from './roles.ts'
import { onlookerOf, type Sight, sightOf } from './sight.ts'
import { staffIn } from './staff.ts'

const staff = staffIn([
  { worker: 'SW1', name: 'Pat Lee', team: 'North', username: 'pat' },
  { worker: 'SW2', name: 'Ola Ferris', team: 'North', username: 'ola' },
  { worker: 'SW3', name: 'Kit Snow', team: 'South', username: 'kit' },
  { worker: 'TM1', name: 'Jo Hart', team: 'North', username: 'jo' },
])

interface Said {
  readonly type: string
  readonly body: Body
}
const allocated = (worker: string, more: Body = {}): Said => ({
  type: 'allocation',
  body: { worker, role: 'social-worker', answer: 'accepted', startedOn: '2026-01-05', ...more },
})
const offered = (worker: string, more: Body = {}): Said => ({
  type: 'allocation',
  body: { worker, role: 'personal-adviser', answer: 'waiting', askedOn: '2026-03-02', ...more },
})
const restricted = (more: Body = {}): Said => ({
  type: 'restriction',
  body: { startedOn: '2026-02-01', ask: 'Jo Hart', decidedBy: 'TM1', ...more },
})
const inCare = (more: Body = {}): Said => ({
  type: 'episode',
  body: { startedOn: '2025-01-01', legalStatus: 'C2', placement: 'U4', ...more },
})

function childWith(...all: readonly Said[]): Journey {
  const entries = all.map(
    ({ type, body }, i): JourneyEntry => ({ id: i + 1, record: i + 1, type, kind: 'statement', standing: 0, body }),
  )
  const details = { id: 99, record: 99, type: 'child-details', kind: 'statement', standing: 0 } as const
  return journeyOf({ ref: 'ana', childId: '1001' }, [...entries, { ...details, body: { bornOn: '2012-05-01' } }], {
    returnYears: [],
  })
}

interface Looking {
  readonly role?: Role
  readonly on?: IsoDate
  readonly reasons?: readonly string[]
}
const seenBy = (
  username: string,
  child: Journey,
  { role = 'social-worker', on = '2026-03-10', reasons = [] }: Looking = {},
): Sight => sightOf(child, onlookerOf({ username, role }, { staff, reasons: new Set(reasons), on: day(on) }))

const why = (sight: Sight): string =>
  sight.kind === 'whole' ? `${sight.because}${sight.mayWrite ? '' : ', to read'}` : sight.kind

describe('a worker', () => {
  test('opens the record of a child from the day they took the case on, and not of a day before', () => {
    const child = childWith(allocated('SW3'))
    expect(why(seenBy('kit', child, { on: '2026-01-04' }))).toBe('unseen')
    expect(why(seenBy('kit', child, { on: '2026-01-05' }))).toBe('own')
  })

  test('opens it no more on the day on which the case is somebody else’s', () => {
    const child = childWith(allocated('SW3', { endedOn: '2026-03-10' }))
    expect(why(seenBy('kit', child, { on: '2026-03-09' }))).toBe('own')
    expect(why(seenBy('kit', child, { on: '2026-03-10' }))).toBe('unseen')
  })

  test('opens the record of a child of their team, and another team’s only with a reason', () => {
    const child = childWith(allocated('SW1'))
    expect(why(seenBy('ola', child))).toBe('team')
    expect(seenBy('kit', child)).toEqual({ kind: 'unseen', opensWithReason: true })
    expect(why(seenBy('kit', child, { reasons: ['ana'] }))).toBe('reason')
    expect(why(seenBy('kit', child, { reasons: ['ben'] })), 'a reason is for one child').toBe('unseen')
  })

  test('without a staff record has no case and no team', () => {
    expect(seenBy('nobody', childWith(allocated('SW1')))).toEqual({ kind: 'unseen', opensWithReason: true })
  })
})

describe('a worker who is asked to take a case on', () => {
  const child = childWith(allocated('SW1'), offered('SW3'))

  test('reads the record from the day of the offer, and writes nothing', () => {
    expect(why(seenBy('kit', child, { on: '2026-03-01' }))).toBe('unseen')
    expect(why(seenBy('kit', child, { on: '2026-03-02' }))).toBe('offered, to read')
  })

  test('has it no more once they declined', () => {
    expect(why(seenBy('kit', childWith(offered('SW3', { answer: 'declined' }))))).toBe('unseen')
  })

  test('writes once they accepted, also before the day on which they start', () => {
    const accepted = childWith(offered('SW3', { answer: 'accepted', startedOn: '2026-04-01' }))
    expect(why(seenBy('kit', accepted))).toBe('offered')
    expect(why(seenBy('kit', accepted, { on: '2026-04-01' }))).toBe('own')
  })

  test('keeps what their team has anyway', () => {
    expect(why(seenBy('ola', childWith(allocated('SW1'), offered('SW2'))))).toBe('team')
  })
})

describe('a role', () => {
  test('of managers opens every record; of the panel and the administrator none', () => {
    const child = childWith(inCare())
    for (const role of ['team-manager', 'service-manager', 'performance-analyst'] as const)
      expect(why(seenBy('jo', child, { role }))).toBe('role')
    for (const role of ['panel-member', 'administrator'] as const)
      expect(seenBy('jo', childWith(inCare(), allocated('TM1')), { role, reasons: ['ana'] })).toEqual({
        kind: 'unseen',
        opensWithReason: false,
      })
  })

  test('of a partner opens those whom its service works with, and no reason opens another', () => {
    const lookedAfter = childWith(inCare())
    expect(why(seenBy('n', lookedAfter, { role: 'health-team' }))).toBe('role')
    const adopted = childWith(inCare({ endedOn: '2025-02-01', reasonEnded: 'E11' }))
    expect(why(seenBy('n', adopted, { role: 'health-team', on: '2026-01-31' }))).toBe('role')
    expect(why(seenBy('n', adopted, { role: 'health-team', on: '2026-02-01', reasons: ['ana'] }))).toBe('unseen')
    expect(why(seenBy('n', adopted, { role: 'virtual-school' })), 'previously looked after').toBe('role')
    expect(why(seenBy('n', lookedAfter, { role: 'housing' }))).toBe('role')
    expect(why(seenBy('n', adopted, { role: 'housing', on: '2028-04-30' })), 'aged 15').toBe('unseen')
    expect(why(seenBy('n', adopted, { role: 'housing', on: '2028-05-01' })), 'aged 16').toBe('role')
    expect(why(seenBy('n', adopted, { role: 'housing', on: '2037-04-30' })), 'aged 24').toBe('role')
    expect(why(seenBy('n', adopted, { role: 'housing', on: '2037-05-01' })), 'aged 25').toBe('unseen')
  })
})

describe('a restriction', () => {
  test('closes the record from its first day up to its last, and says whom to ask', () => {
    const child = childWith(allocated('SW1'), restricted({ endedOn: '2026-04-01' }))
    const manager = (on: IsoDate) => seenBy('m', child, { role: 'service-manager', on })
    expect(why(manager('2026-01-31'))).toBe('role')
    expect(manager('2026-02-01')).toEqual({ kind: 'restricted', ask: 'Jo Hart' })
    expect(manager('2026-03-31')).toEqual({ kind: 'restricted', ask: 'Jo Hart' })
    expect(why(manager('2026-04-01'))).toBe('role')
  })

  test('closes it to the team and to those with a reason, and not to whoever has the case or is asked to take it', () => {
    const child = childWith(allocated('SW1'), offered('SW3'), restricted())
    expect(why(seenBy('ola', child, { reasons: ['ana'] }))).toBe('restricted')
    expect(why(seenBy('pat', child))).toBe('own')
    expect(why(seenBy('kit', child))).toBe('offered, to read')
  })

  test('lets in whoever decided, recorded it or is named, as a worker or as an account', () => {
    const named = (mayOpen: Body) => childWith(allocated('SW1'), restricted({ mayOpen: [mayOpen] }))
    expect(why(seenBy('jo', childWith(restricted()), { role: 'team-manager' }))).toBe('named')
    expect(why(seenBy('m', childWith(restricted({ keptBy: 'm' })), { role: 'service-manager' }))).toBe('named')
    expect(why(seenBy('ola', named({ worker: 'SW2' })))).toBe('named')
    expect(why(seenBy('nurse', named({ username: 'nurse' }), { role: 'health-team' }))).toBe('named')
    expect(why(seenBy('kit', named({ worker: 'SW2' })))).toBe('restricted')
  })

  test('of two in force closes to whoever either does not name', () => {
    const child = childWith(
      restricted({ mayOpen: [{ worker: 'SW2' }] }),
      restricted({ startedOn: '2026-02-02', ask: 'Duty' }),
    )
    expect(seenBy('ola', child)).toEqual({ kind: 'restricted', ask: 'Duty' })
    expect(why(seenBy('jo', child, { role: 'team-manager' }))).toBe('named')
  })

  test('is not told of to a partner whose service does not work with the child', () => {
    const child = childWith(restricted())
    expect(seenBy('h', child, { role: 'housing' })).toEqual({ kind: 'unseen', opensWithReason: false })
    expect(why(seenBy('n', childWith(inCare(), restricted()), { role: 'health-team' }))).toBe('restricted')
  })

  test('without a first day is in force, and without whom to ask leads to a service manager', () => {
    const child = childWith({ type: 'restriction', body: {} })
    expect(seenBy('m', child, { role: 'service-manager' })).toEqual({ kind: 'restricted', ask: 'a service manager' })
  })
})

const anyone = fc.record({
  role: fc.constantFrom(...(Object.keys(roles) as Role[])),
  username: fc.constantFrom('pat', 'ola', 'kit', 'jo', 'nobody'),
  reasons: fc.constantFrom<readonly string[]>([], ['ana']),
})
const workers = fc.constantFrom('SW1', 'SW2', 'SW3', 'TM1')
const anyChild = fc.array(
  fc.oneof(
    workers.map(worker => allocated(worker)),
    workers.map(worker => offered(worker)),
    fc.constant(inCare()),
  ),
  { maxLength: 4 },
)

test('a restriction never opens a record to anyone who has neither the case nor their name in it', () => {
  fc.assert(
    fc.property(anyone, anyChild, fc.option(workers), ({ role, username, reasons }, said, named) => {
      const mayOpen = named === null ? [] : [{ worker: named }]
      const sight = seenBy(username, childWith(...said, restricted({ mayOpen })), { role, reasons })
      if (sight.kind === 'whole') expect(['own', 'named', 'offered']).toContain(sight.because)
    }),
  )
})

test('a reason opens what was closed, and closes nothing', () => {
  fc.assert(
    fc.property(anyone, anyChild, ({ role, username }, said) => {
      const child = childWith(...said)
      const [without, given] = [seenBy(username, child, { role }), seenBy(username, child, { role, reasons: ['ana'] })]
      if (without.kind === 'unseen' && without.opensWithReason) expect(why(given)).toBe('reason')
      else expect(given).toEqual(without)
    }),
  )
})

test('asking for ten thousand children takes few milliseconds', () => {
  const children = Array.from({ length: 10_000 }, (_, i) => childWith(allocated(i % 3 === 0 ? 'SW1' : 'SW3'), inCare()))
  const by = onlookerOf(
    { username: 'ola', role: 'social-worker' },
    { staff, reasons: new Set(), on: day('2026-03-10') },
  )
  const timed = () => {
    const from = performance.now()
    expect(children.filter(child => sightOf(child, by).kind === 'whole')).toHaveLength(3334)
    return performance.now() - from
  }
  // The first works out who is close to each; of the others the best, since the computer has other things to do.
  timed()
  expect(Math.min(...Array.from({ length: 10 }, timed))).toBeLessThan(25)
})
