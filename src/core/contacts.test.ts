import { describe, expect, test } from 'vitest'
import {
  contactsMade,
  inTouchIn,
  inTouchOn,
  lastContact,
  lastMeaningfulContact,
  lastSeen,
  meaningfulContacts,
  whereaboutsOn,
} from './contacts.ts'
import { day, isoOf } from './dates.ts'
import { journeysOf } from './examples.ts'

const childWith = (records: Record<string, string>) =>
  journeysOf({ name: '', asAt: '2026-03-31', records, numerator: [], display: '' })[0]!
const on = (iso: string) => day(iso)

describe('contact with a care leaver', () => {
  const child = childWith({
    contact: `
      child | contactedOn | method      | outcome   | isMeaningful | worker | youngPersonSaid
      Ana   | 2025-05-01  | at-home     | made      | true         | pa1    | I like my flat
      Ana   | 2025-05-10  | phone       | made      |              | pa1    |
      Ana   | 2025-05-20  | text        | made      | true         | pa1    |
      Ana   | 2025-05-25  | in-person   | made      | false        | pa1    |
      Ana   | 2025-06-01  | in-person   | attempted |              | pa1    |
      Ana   | 2025-06-02  | third-party | made      |              | pa1    |`,
  })

  test('is made when it succeeded, and not when it was only tried or came through somebody else', () => {
    expect(contactsMade(child).map(c => isoOf(c.on))).toEqual(['2025-05-01', '2025-05-10', '2025-05-20', '2025-05-25'])
    expect(lastContact(child, on('2025-06-30'))).toMatchObject({ on: on('2025-05-25'), by: 'pa1' })
  })

  test('is meaningful in person or by a call unless said otherwise, and never by a text alone', () => {
    expect(meaningfulContacts(child).map(c => isoOf(c.on))).toEqual(['2025-05-01', '2025-05-10'])
    expect(lastMeaningfulContact(child, on('2025-05-09'))).toMatchObject({ words: 'I like my flat', isAtHome: true })
  })

  test('by telephone is not seeing them', () => {
    expect(lastSeen(child, on('2025-05-24'))?.on).toBe(on('2025-05-01'))
    expect(lastSeen(child, on('2025-04-30'))).toBeUndefined()
  })

  test('includes a visit at which they were seen, and none at which they were not', () => {
    const visited = childWith({
      visit: `
        child | visitedOn  | seen     | where     | worker
        Ana   | 2025-07-01 | alone    | school    | sw1
        Ana   | 2025-07-09 | not-seen | placement | sw1`,
    })
    expect(contactsMade(visited)).toMatchObject([{ on: on('2025-07-01'), how: 'in-person', isSeen: true }])
  })
})

describe('whether the council is in touch', () => {
  const child = childWith({
    contact: `
      child | contactedOn | method | outcome   | whereabouts
      Ana   | 2025-01-31  | phone  | made      | not-told
      Ana   | 2025-06-01  | phone  | attempted |
      Ana   | 2025-08-01  | phone  | refused   |
      Ana   | 2025-09-01  | text   | made      |`,
  })

  test('holds to the end of the third month after a contact and no longer', () => {
    expect(inTouchOn(child, on('2025-04-30'))?.code).toBe('YES')
    expect(inTouchOn(child, on('2025-05-01'))?.code).toBe('NO')
  })

  test('does not turn on knowing where they live', () => {
    expect(whereaboutsOn(child, on('2025-04-01'))).toBe('not-told')
    expect(inTouchOn(child, on('2025-04-01'))?.code).toBe('YES')
  })

  test('is refused while the last answer was that they did not want it', () => {
    expect(inTouchOn(child, on('2025-08-01'))?.code).toBe('REFU')
    expect(inTouchOn(child, on('2025-09-01'))?.code).toBe('YES')
  })

  test('is not known where nobody ever recorded or tried a contact', () => {
    expect(inTouchOn(child, on('2025-01-30'))).toBeUndefined()
  })

  test('around a birthday asks for a contact on one of its days', () => {
    const around = { firstDay: on('2025-01-31'), lastDay: on('2025-05-31') }
    expect(inTouchIn(child, around, on('2026-01-01'))?.code).toBe('YES')
    expect(inTouchIn(child, { ...around, firstDay: on('2025-02-01') }, on('2026-01-01'))?.code).toBe('NO')
    expect(inTouchIn(child, around, on('2025-01-30'))).toBeUndefined()
  })

  test('says who died, went home or wanted no help, until a case is opened again', () => {
    const closed = childWith({
      'leaving-care-case': `
        child | openedOn   | closedOn   | closedBecause
        Ana   | 2024-01-01 | 2024-06-01 | no-help-wanted
        Ana   | 2024-12-01 | 2025-06-01 | home`,
      death: `
        child | diedOn
        Ana   | 2025-12-31`,
    })
    const codeOn = (iso: string) => inTouchOn(closed, on(iso))?.code
    expect([codeOn('2024-05-31'), codeOn('2024-06-01'), codeOn('2024-12-01')]).toEqual([undefined, 'NREQ', undefined])
    expect([codeOn('2025-06-01'), codeOn('2025-12-30'), codeOn('2025-12-31')]).toEqual(['RHOM', 'RHOM', 'DIED'])
  })
})
