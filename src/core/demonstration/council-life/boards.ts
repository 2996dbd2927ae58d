import { type Day, isoOf } from '#core/dates.ts'
import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import type { Council } from '#core/demonstration/council.ts'
import { fileOf, type ToldPaper } from '#core/demonstration/told-file.ts'
import { improvementMeetings } from '#core/demonstration/words/improvement-meetings.ts'
import type { ToldItem, ToldMeeting } from '#core/demonstration/words/meeting.ts'
import { panelMeetings } from '#core/demonstration/words/panel-meetings.ts'
import { parentingBoardMeetings } from '#core/demonstration/words/parenting-board-meetings.ts'
import { boards, cadences, members, reportedTo, visits } from '#core/demonstration/words/said-of-boards.ts'
import type { Body } from '#core/entry.ts'
import { nextPack, type SentPack, type ToNumber } from '#core/meeting-papers/page-numbers.ts'
import type { CouncilLife } from './council-life.ts'

/** A panel and an improvement board over two years: who sits on them, what they were told, minuted and resolved, and what was done. */
const councilLife: CouncilLife = {
  id: 'boards',
  tells: council => new Telling(council).all(),
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
  /** The papers that have a file, as they are told. */
  readonly papers: SentPaper[]
}

interface SentPaper extends ToNumber {
  readonly ago: number
}

/** Tells of all meetings in their order, so that references and minutes are counted as they were given. */
class Telling {
  readonly #council: Pick<Council, 'authority' | 'toldTo'>
  readonly #toldTo: Day
  readonly #entries: CaseworkEntry[] = []
  readonly #counts = new Map<string, number>()

  constructor(council: Pick<Council, 'authority' | 'toldTo'>) {
    this.#council = council
    this.#toldTo = council.toldTo
  }

  all(): readonly CaseworkEntry[] {
    for (const board of boards)
      this.#tell(board.reference, 'board', FIRST, {
        ...board,
        ...('terms' in board && { termsAgreedOn: this.#on(FIRST) }),
      })
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
    for (const meeting of parentingBoardMeetings) this.#meeting('B-2', meeting)
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
      ...(said.prepares && { prepares: said.prepares }),
      ...(said.chairedBy && { chairedBy: said.chairedBy }),
      ...(said.cancelledBecause && { cancelledBecause: said.cancelledBecause }),
    })
    const { name } = boards.find(its => its.reference === board)!
    const papers: SentPaper[] = []
    const references = items.map((item, i) =>
      this.#item({ meeting: reference, board: name, held, papers }, item, i + 1),
    )
    if (held <= 0 || said.cancelledBecause) return
    this.#sendOut(reference, papers)
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

  /** The pack of a meeting, and after it what replaces papers of it: each has its pages for good. */
  #sendOut(meeting: string, papers: readonly SentPaper[]): void {
    const packs: SentPack[] = []
    for (const ago of new Set(papers.map(({ ago }) => ago))) {
      const next = nextPack(
        packs,
        papers.filter(paper => paper.ago === ago),
      )
      if (!next) continue
      packs.push(next)
      const body = { meeting, version: next.version, on: this.#on(ago), papers: next.papers }
      this.#tell(`${meeting} ${next.version}`, 'meeting-pack', ago, body)
    }
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

  #item({ meeting, board, held, papers }: Held, told: ToldItem, order: number): string {
    const { paper, supplement, minute, isPutOff, resolved, ...says } = told
    const reference = this.#next('I')
    const sent = Math.max(held + SENT_BEFORE, 0)
    this.#tell(reference, 'agenda-item', sent, { reference, meeting, order, ...says })
    if (paper) {
      const { file, ...facts } = paper
      const first = this.#next('P')
      const body = { item: reference, title: told.title, ...facts }
      const put = (ago: number, says: Body & { readonly reference: string }, file?: ToldPaper): void => {
        const isSent = held > 0 && { sentOn: this.#on(ago) }
        this.#tell(says.reference, 'paper', ago, { ...body, ...isSent, ...says }, file)
        if (file) papers.push({ ago, paper: says.reference, pages: file.format === 'pdf' ? (file.pages ?? 1) : 1 })
      }
      put(sent, { reference: first, version: 1 }, file)
      if (supplement)
        put(
          held + 1,
          { reference: this.#next('P'), version: 2, replaces: first, title: supplement.title },
          supplement.file,
        )
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

  #tell(key: string, type: string, ago: number, body: Body, paper?: ToldPaper): void {
    const file = paper && { file: fileOf(paper, this.#council, ago) }
    this.#entries.push({ key: `${type} ${key}`, type, body, recordedOn: this.#toldTo - ago, ...file })
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
