import type { NewEntry } from '#store/store.ts'
import { openCouncil } from '#web/scratch-council.ts'
import { type Line, ratio, seconds, timed } from './table.ts'

const ACTIONS = 2000
const VIEWS = 200

/** A council with a long action log: its list, the same all on one page, the file of it, and one action. */
export async function benchActions(): Promise<readonly Line[]> {
  const council = await openCouncil()
  try {
    await council.services.ledger.write(writing =>
      writing.append({
        title: 'Actions',
        recordedBy: 'service-manager',
        files: [],
        children: [],
        entries: Array.from({ length: ACTIONS }, (_, i) => entriesOf(i)).flat(),
      }),
    )
    const manager = await council.signIn('service-manager')
    const history = await council.services.ledger.history('authority')
    const one = history.find(({ type }) => type === 'action')!.record
    const lines: Line[] = []
    for (const [what, address] of [
      [`action log of ${ACTIONS}`, '/actions?whose=all'],
      ['the same by a board', '/actions?board=Board+3'],
      ['one action', `/actions/${one}`],
      ['the whole log to print', '/actions?whose=all&print=yes'],
      ['the whole log as CSV', '/actions/log.csv?whose=all'],
    ] as const) {
      const times: number[] = []
      for (let i = 0; i < VIEWS; i++) times.push((await timed(() => manager.get(address))).ms)
      const first = times[0]!
      times.sort((a, b) => a - b)
      const p95 = times[Math.floor(VIEWS * 0.95)]!
      lines.push({
        what: `${what}, p95 of ${VIEWS} views, one after the other (first ${seconds(first)})`,
        figure: seconds(p95),
        compared: `${ratio(p95, 50)} of the goal of 50 ms`,
      })
    }
    return lines
  } finally {
    await council.close()
  }
}

const dayOf = (i: number): string => `201${7 + (i % 2)}-0${1 + (i % 8)}-1${i % 10}`

/** An action with what followed: progress, and for some a new date, evidence and an end. */
function entriesOf(i: number): readonly NewEntry[] {
  const action = `A-${i + 1}`
  const said = (type: string, body: NewEntry['body']): NewEntry => ({
    type,
    subject: 'authority',
    kind: 'statement',
    standing: 0,
    body,
  })
  return [
    said('action', {
      reference: action,
      what: `Do what was recommended, number ${i + 1}, with everyone whom it concerns`,
      owner: `Head of service ${i % 20}`,
      team: `Team ${i % 12}`,
      board: `Board ${i % 5}`,
      agreedOn: '2017-01-10',
      dueOn: dayOf(i),
      knownBy: 'proof',
      proof: 'It is there',
    }),
    said('action-progress', { action, on: '2017-06-01', status: 'on-going', note: 'Half of it' }),
    said('action-progress', { action, on: '2017-12-01', status: 'on-going' }),
    ...(i % 3 === 0
      ? [said('action-date', { action, on: '2017-06-01', dueOn: '2018-09-30', why: 'No room', agreedBy: 'Board' })]
      : []),
    ...(i % 4 === 0 ? [said('action-evidence', { action, on: '2018-01-01', kind: 'audit', shows: 'Six of ten' })] : []),
    ...(i % 5 === 0 ? [said('action-completed', { action, doneOn: '2018-01-01', by: 'Board' })] : []),
  ]
}
