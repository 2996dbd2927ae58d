import { type Day, isoOf } from '#core/dates.ts'
import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import { improvementMeetings } from '#core/demonstration/words/improvement-meetings.ts'
import type { ToldItem, ToldMeeting } from '#core/demonstration/words/meeting.ts'
import { panelMeetings } from '#core/demonstration/words/panel-meetings.ts'
import { boards, cadences, members, reportedTo, visits } from '#core/demonstration/words/said-of-boards.ts'
import type { Body } from '#core/entry.ts'
import type { CouncilLife } from './council-life.ts'

/** A panel and an improvement board over two years: who sits on them, what they were told, minuted and resolved, and what was done. */
const councilLife: CouncilLife = {
  id: 'boards',
  tells: ({ toldTo }) => new Telling(toldTo).all(),
}
export default councilLife

const FIRST = 700
/** Minutes are written up so many days after a meeting, and agendas sent out so many before it. */
const WRITTEN_AFTER = 3
const SENT_BEFORE = 8
/** The panel's minutes are counted on from where an earlier book ended. */
const FIRST_MINUTE = 61
const WEDNESDAY = 3

type Member = (typeof members)[number]
type ToldAction = NonNullable<NonNullable<ToldItem['resolved']>[number]['action']>

/** The meeting that an item is of, by reference, the name of its board and how many days ago it was. */
interface Held {
  readonly meeting: string
  readonly board: string
  readonly held: number
}

/** Tells of all meetings in their order, so that references and minutes are counted as they were given. */
class Telling {
  readonly #toldTo: Day
  readonly #entries: CaseworkEntry[] = []
  readonly #counts = new Map<string, number>()

  constructor(toldTo: Day) {
    this.#toldTo = toldTo
  }

  all(): readonly CaseworkEntry[] {
    for (const board of boards) this.#tell(board.reference, 'board', FIRST, { ...board })
    for (const [board, name, standing, { came = FIRST, left, ...more }] of members as readonly SatOn[])
      this.#tell(`${board} ${name} ${came}`, 'board-member', came, {
        board,
        name,
        standing,
        ...more,
        startedOn: this.#on(came),
        ...(left !== undefined && { endedOn: this.#on(left) }),
      })
    for (const [reference, board, title, author, every, ago, report] of cadences)
      this.#tell(reference, 'report-cadence', ago, {
        reference,
        board,
        title,
        author,
        every,
        startedOn: this.#on(ago),
        ...(report && { report }),
      })
    for (const meeting of panelMeetings) this.#meeting('B-1', meeting)
    for (const meeting of improvementMeetings) this.#meeting('B-6', meeting)
    for (const { ago, ...visit } of visits)
      this.#tell(`visit ${ago}`, 'member-visit', ago, { board: 'B-1', on: this.#on(ago), ...visit })
    for (const [board, to, ago, told] of reportedTo)
      this.#tell(`${board} ${to} ${ago}`, 'board-report', ago, { board, to, on: this.#on(ago), told })
    return this.#entries
  }

  #meeting(board: string, { ago, kind, items, ...said }: ToldMeeting): void {
    const on = wednesday(this.#toldTo - ago)
    const [held, announced] = [this.#toldTo - on, Math.max(this.#toldTo - on + 60, 0)]
    const reference = this.#next('M')
    this.#tell(reference, 'meeting', announced, {
      reference,
      board,
      on: isoOf(on),
      beginsAt: kind === 'take-over' ? '5pm' : '2pm',
      where: kind === 'take-over' ? 'The Hub' : 'Town Hall',
      kind: kind ?? 'ordinary',
      ...(said.chairedBy && { chairedBy: said.chairedBy }),
      ...(said.cancelledBecause && { cancelledBecause: said.cancelledBecause }),
    })
    const { name } = boards.find(its => its.reference === board)!
    const references = items.map((item, i) => this.#item({ meeting: reference, board: name, held }, item, i + 1))
    if (held <= 0 || said.cancelledBecause) return
    for (const [name, as] of said.alsoPresent ?? [])
      this.#tell(`${reference} ${name}`, 'meeting-attendance', held, {
        meeting: reference,
        name,
        how: 'also-present',
        as,
      })
    for (const [name, item, what] of said.declared ?? [])
      this.#tell(`${reference} declared ${name}`, 'declaration', held, {
        meeting: reference,
        name,
        item: references[item - 1],
        kind: 'personal',
        what,
        leftRoom: true,
      })
    this.#attendance(board, reference, said.apologies ?? [], on)
  }

  /** The first councillor who sent apologies has a substitute, who is not there otherwise. */
  #attendance(board: string, meeting: string, apologies: readonly string[], on: Day): void {
    const sitting = (members as readonly SatOn[]).filter(
      ([of, , , { came = FIRST, left }]) =>
        of === board && this.#toldTo - came <= on && (left === undefined || on < this.#toldTo - left),
    )
    const replaced = apologies.find(name => name.startsWith('Councillor'))
    for (const [, name, standing] of sitting) {
      const isSubstitute = standing === 'substitute'
      if (isSubstitute && replaced === undefined) continue
      this.#tell(`${meeting} ${name}`, 'meeting-attendance', this.#toldTo - on, {
        meeting,
        name,
        how: isSubstitute ? 'substitute' : apologies.includes(name) ? 'apologies' : 'present',
        ...(isSubstitute && { insteadOf: replaced }),
      })
    }
  }

  #item({ meeting, board, held }: Held, told: ToldItem, order: number): string {
    const { paper, supplement, minute, isPutOff, resolved, ...says } = told
    const reference = this.#next('I')
    const sent = Math.max(held + SENT_BEFORE, 0)
    this.#tell(reference, 'agenda-item', sent, { reference, meeting, order, ...says })
    if (paper) {
      const first = this.#next('P')
      const body = { item: reference, sentOn: this.#on(sent), title: told.title, ...paper }
      this.#tell(first, 'paper', sent, { reference: first, version: 1, ...body })
      if (supplement !== undefined) {
        const second = this.#next('P')
        const more = { reference: second, version: 2, replaces: first, title: supplement, sentOn: this.#on(held + 1) }
        this.#tell(second, 'paper', held + 1, { ...body, ...more })
      }
    }
    if (minute === undefined) return reference
    const its = this.#next('MIN')
    this.#tell(its, 'minute', held - WRITTEN_AFTER, {
      reference: its,
      item: reference,
      number: String(FIRST_MINUTE + this.#counts.get('MIN')! - 1),
      text: minute,
      outcome: isPutOff ? 'deferred' : 'considered',
    })
    resolved?.forEach(({ says, to, action }, i) => {
      const resolution = this.#next('RES')
      const body = { reference: resolution, minute: its, order: i + 1, says, ...(to && { to }) }
      this.#tell(resolution, 'resolution', held - WRITTEN_AFTER, body)
      if (action) this.#action(resolution, { ...action, board }, held)
    })
    return reference
  }

  #action(
    resolution: string,
    { what, owner, due, proof, done, board }: ToldAction & { readonly board: string },
    held: number,
  ): void {
    const reference = this.#next('PR')
    this.#tell(reference, 'action', held - WRITTEN_AFTER, {
      reference,
      what,
      resolution,
      owner,
      board,
      agreedOn: this.#on(held),
      dueOn: this.#on(due),
      knownBy: 'proof',
      proof,
    })
    if (done === undefined) return
    this.#tell(`${reference} done`, 'action-completed', done, { action: reference, doneOn: this.#on(done), by: owner })
  }

  #tell(key: string, type: string, ago: number, body: Body): void {
    this.#entries.push({ key: `${type} ${key}`, type, body, recordedOn: this.#toldTo - ago })
  }

  #next(prefix: string): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1
    this.#counts.set(prefix, count)
    return `${prefix}-${count}`
  }

  #on(ago: number): string {
    return isoOf(this.#toldTo - ago)
  }
}

/** The Wednesday of a day's week, of weeks that begin on Sunday. */
const wednesday = (on: Day): Day => on - ((on + 4) % 7) + WEDNESDAY

type SatOn = readonly [
  board: string,
  name: string,
  standing: Member[2],
  {
    readonly from?: string
    readonly theme?: string
    readonly username?: string
    readonly came?: number
    readonly left?: number
  },
]
