import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handoversWaiting, workerOn } from '#core/allocations.ts'
import { day } from '#core/dates.ts'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

const TODAY = day('2018-08-09')
const ALLOCATE = `/children/${ANA}/allocate`

let council: TestCouncil
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('team-manager')
})
afterAll(() => council.close())

const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const ana = async () => (await council.services.ledger.journey(ANA))!

describe('where every candidate stands with their workload', () => {
  test('a worker who has the case is not a candidate, and one who does other work is not either', async () => {
    const text = textOf((await manager.get(`${ALLOCATE}?role=social-worker`)).html)
    expect(text).toContain('Choose Ola Ferris')
    expect(text).not.toContain('Choose Sam Social worker')
    expect(text).not.toContain('Choose Sam Personal adviser')
  })

  test('part-time and full-time workers can be compared', async () => {
    const address = '/children/ben-reference/allocate?role=personal-adviser'
    const adviser = textOf((await manager.get(address)).html)
    expect(adviser, 'one case in half a week is two').toMatch(/Sam Personal adviser Leaving care 18\.5 1 2 /)
  })
})

describe('a manager', () => {
  test('allocates at once, and what the worker before had ends on the day', async () => {
    const answer = await manager.send(ALLOCATE, 'allocate', {
      worker: 'SW2',
      role: 'social-worker',
      way: 'now',
      startedOn: '9 8 2018',
      note: '',
    })
    expect(answer.location).toBe(`${ALLOCATE}?role=social-worker&done=now`)
    const child = await ana()
    expect(workerOn(child, 'social-worker', TODAY)).toMatchObject({ worker: 'SW2' })
    expect(workerOn(child, 'social-worker', TODAY - 1)).toMatchObject({ worker: 'SW1', until: TODAY })
  })

  test('is told what is wrong with a date, and nothing is recorded', async () => {
    const before = (await council.services.ledger.history(ANA)).length
    const answer = await manager.send(ALLOCATE, 'allocate', {
      worker: 'SW1',
      role: 'social-worker',
      way: 'now',
      startedOn: '31 2 2018',
      note: 'Kept',
    })
    expect(textOf(answer.html)).toContain('From must be a date that exists')
    expect(answer.html).toContain('Kept')
    expect((await council.services.ledger.history(ANA)).length).toBe(before)
  })
})

describe('a handover that is asked for', () => {
  const asked = async (worker: string, role: string): Promise<string> => {
    await manager.send(ALLOCATE, 'allocate', { worker, role, way: 'ask', startedOn: '', note: 'Likes football' })
    return String(handoversWaiting(await ana(), TODAY).at(-1)!.entry)
  }

  test('stands on the worker’s first page, is declined with a reason, and is gone', async () => {
    const entry = await asked('SW1', 'social-worker')
    const worker = await council.signIn('social-worker')
    const home = await worker.get('/lists/my-caseload')
    expect(textOf(home.html)).toContain('You are asked to be the social worker of Annie')
    expect(textOf(home.html)).toContain('Likes football')
    const without = await worker.send('/lists/my-caseload', 'decline', { child: ANA, entry, because: ' ' })
    expect(textOf(without.html)).toContain('Say why you decline')
    await worker.send('/lists/my-caseload', 'decline', { child: ANA, entry, because: 'On leave from Monday' })
    expect(handoversWaiting(await ana(), TODAY)).toEqual([])
    expect(workerOn(await ana(), 'social-worker', TODAY)).toMatchObject({ worker: 'SW2' })
  })

  test('is accepted in one step, and the case is the worker’s', async () => {
    const entry = await asked('PA1', 'personal-adviser')
    const adviser = await council.signIn('personal-adviser')
    const answer = await adviser.send('/lists/my-caseload', 'accept', { child: ANA, entry, startedOn: '2018-08-09' })
    expect(answer.location).toBe('/lists/my-caseload')
    expect(workerOn(await ana(), 'personal-adviser', TODAY)).toMatchObject({ worker: 'PA1' })
    expect(textOf((await adviser.get('/lists/my-caseload')).html)).toContain('1001')
  })

  test('is answered once, by whoever was asked or by a manager', async () => {
    const entry = await asked('SW1', 'social-worker')
    const adviser = await council.signIn('personal-adviser')
    const fields = { child: ANA, entry, startedOn: '2018-08-09' }
    expect(textOf((await adviser.send(ALLOCATE, 'accept', fields)).html)).toContain('Only the worker who was asked')
    expect((await manager.send(ALLOCATE, 'accept', fields)).status).toBe(303)
    expect(textOf((await manager.send(ALLOCATE, 'accept', fields)).html)).toContain('has been answered already')
  })
})
