import { isoOf } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { openCouncil } from '#web/scratch-council.ts'
import { type Line, ratio, seconds, timed } from './table.ts'

const ACTIONS = 2000
const MEETINGS = 30
const ITEMS = 12
const VIEWS = 100
/** 1 July 2016: two years and a month before the clock of test councils. */
const FIRST = 16_983

/** A board of two and a half years with 2,000 actions: its page with the work programme, a meeting, and the log of actions. */
export async function benchBoards(): Promise<readonly Line[]> {
  const council = await openCouncil({ hasChildren: false })
  try {
    const told = [...boardTold()]
    const { firstEntry } = await council.services.ledger.write(writing =>
      writing.append({
        title: 'A board',
        recordedBy: 'democratic-services',
        files: [],
        children: [],
        entries: told.map(([type, body]) => ({ type, subject: 'authority', kind: 'statement', standing: 0, body })),
      }),
    )
    const recordOf = (type: string) => firstEntry + told.findIndex(([id]) => id === type)
    const [board, meeting] = [recordOf('board'), recordOf('meeting')]
    const [panel, clerk] = [await council.signIn('panel-member'), await council.signIn('democratic-services')]
    const pages = [
      ['board with its work programme', panel, `/boards/${board}`],
      ['meeting', panel, `/boards/${board}/meetings/${meeting}`],
      ['agenda being built', clerk, `/boards/${board}/meetings/${meeting}/agenda`],
      ['boards', panel, '/boards'],
      [`log of ${ACTIONS} actions`, panel, '/actions?whose=all'],
    ] as const
    const lines: Line[] = []
    for (const [what, browser, address] of pages) {
      const [times, worked]: [number[], number[]] = [[], []]
      for (let i = 0; i < VIEWS; i++) {
        const before = process.cpuUsage()
        const { ms } = await timed(async () => {
          const { status } = await browser.get(address)
          if (status !== 200) throw new Error(`${address} answered ${status}.`)
        })
        const { user, system } = process.cpuUsage(before)
        times.push(ms)
        worked.push((user + system) / 1000)
      }
      const [first, p95] = [times[0]!, highOf(times)]
      lines.push({
        what: `${what}, p95 of ${VIEWS} views (first ${seconds(first)})`,
        figure: seconds(p95),
        compared: `${ratio(p95, 50)} of the goal of 50 ms; processor ${seconds(highOf(worked))}`,
      })
    }
    return lines
  } finally {
    await council.close()
  }
}

const highOf = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!

function* boardTold(): Generator<readonly [type: string, body: Body]> {
  yield ['board', { reference: 'B-1', name: 'Corporate parenting panel', kind: 'corporate-parenting', quorum: 5 }]
  for (let i = 0; i < 16; i++) yield ['board-member', { board: 'B-1', name: `Councillor ${i}`, standing: 'member' }]
  for (let i = 0; i < 12; i++)
    yield [
      'report-cadence',
      { reference: `W-${i}`, board: 'B-1', title: `Report ${i}`, every: 'half-year', startedOn: isoOf(FIRST + 15 * i) },
    ]
  for (let m = 0; m < MEETINGS; m++) {
    yield ['meeting', { reference: `M-${m}`, board: 'B-1', on: isoOf(FIRST + 30 * m), kind: 'ordinary' }]
    for (let i = 0; i < ITEMS; i++) {
      const n = m * ITEMS + i
      yield [
        'agenda-item',
        { reference: `I-${n}`, meeting: `M-${m}`, order: i + 1, title: `Item ${n}`, cadence: `W-${i}` },
      ]
      yield ['paper', { reference: `P-${n}`, item: `I-${n}`, title: `Paper ${n}`, author: 'Head of service' }]
      yield [
        'minute',
        { reference: `MIN-${n}`, item: `I-${n}`, number: String(n), text: 'Members asked what changed.' },
      ]
      yield ['resolution', { reference: `RES-${n}`, minute: `MIN-${n}`, order: 1, says: 'That it be done.' }]
    }
  }
  for (let a = 0; a < ACTIONS; a++) {
    const agreed = FIRST + (a % 700)
    const action = `A-${a}`
    yield [
      'action',
      {
        reference: action,
        what: `Action ${a} of the panel, in as many words as such a thing has.`,
        resolution: `RES-${a % (MEETINGS * ITEMS)}`,
        owner: 'Head of service',
        agreedOn: isoOf(agreed),
        dueOn: isoOf(agreed + 90),
        knownBy: 'proof',
        proof: 'It is seen to be done',
      },
    ]
    yield ['action-progress', { action, on: isoOf(agreed + 30), status: 'on-going', note: 'Begun.' }]
    if (a % 2 === 0) yield ['action-completed', { action, doneOn: isoOf(agreed + 80), by: 'Head of service' }]
  }
}
