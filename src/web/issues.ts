import { randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IsoDate, Month } from '#core/dates.ts'
import type { Figure } from '#core/figure.ts'
import { behindIssued, type Issue, type IssuedBehind, scorecardOf } from '#core/issue.ts'
import { figuresOn, isSameFigure, type Place } from '#core/published-figures.ts'
import { Refusal } from '#core/refusal.ts'
import type { Report } from '#core/reports/report.ts'
import type { PublishedBefore } from '#core/said-figures.ts'
import type { Scorecard } from '#core/scorecard.ts'
import type { FigureDefinitions } from '#store/council.ts'
import { freezeIssue } from '#store/freezing.ts'
import type { IssueSummary, Ledger } from '#store/store.ts'
import type { Figures } from './figures.ts'
import { inSlices } from './in-slices.ts'
import { LatestUsed } from './latest-used.ts'
import { Publications } from './publications.ts'
import { Restatements, type Restating } from './restatements.ts'

/** How many issues are kept at hand. */
const KEPT = 6
/** How many freezes that have ended are remembered, for whoever asks after them. */
const REMEMBERED = 100

/** What is to be frozen, and by whom. */
export interface Freeze {
  readonly month: Month
  /** The number that the issue is to get, so that a form sent twice freezes once. */
  readonly expected: number
  readonly approvedBy: string
  readonly approvedOn: IsoDate
  readonly frozenBy: string
}

/** How far freezing is, or how it ended: `refused` says in a sentence why nothing was frozen, `failed` is a fault of ours. */
export type FreezeProgress =
  | { readonly state: 'running'; readonly doing: string; readonly done: number; readonly of: number }
  | { readonly state: 'finished'; readonly month: Month; readonly number: number }
  | { readonly state: 'refused'; readonly says: string }
  | { readonly state: 'failed'; readonly reference: string }

interface Needs {
  readonly ledger: Ledger
  readonly figures: Pick<Figures, 'children' | 'everyone' | 'atHand'>
  /** `reports` write the documents of an issue. */
  readonly definitions: FigureDefinitions & { readonly reports: readonly Report[] }
  readonly now: () => Date
  readonly onFault: (reference: string, fault: unknown) => void
  /** How long whoever asks what has become of an issue waits before they are told how far that is; absent for the usual. */
  readonly patienceMs?: number
}

/** Issues, kept at hand since they never change, and what has become of them. */
export class Issues {
  readonly #needs: Needs
  readonly #issues = new LatestUsed<string, Promise<Issue | undefined>>(KEPT)
  readonly #restatements: Restatements
  readonly #freezes = new Map<string, FreezeProgress>()

  readonly #publications: Publications

  constructor(needs: Needs) {
    this.#needs = needs
    this.#publications = new Publications(needs.ledger)
    this.#restatements = new Restatements(needs)
  }

  list(): Promise<readonly IssueSummary[]> {
    return this.#needs.ledger.issues()
  }

  /** An issue of a month by its number, the last one if none is given; undefined where there is none. */
  async issue(month: Month, number?: number): Promise<Issue | undefined> {
    const wanted = number ?? (await this.list()).find(its => its.month === month)?.number
    if (wanted === undefined) return undefined
    const key = `${month} ${wanted}`
    const kept = this.#issues.get(key, () => this.#needs.ledger.issue(month, wanted))
    const issue = await kept.catch(error => {
      this.#issues.delete(key)
      throw error
    })
    if (!issue) this.#issues.delete(key)
    return issue
  }

  /** What the public versions of all issues gave away, oldest first. */
  publications(): Promise<readonly PublishedBefore[]> {
    return this.#publications.all()
  }

  /** The children behind a figure of an issue. */
  async behind({ month, number }: Pick<Issue, 'month' | 'number'>, place: Place): Promise<IssuedBehind> {
    const issue = await this.issue(month, number)
    return issue ? behindIssued(issue.children, place) : { above: [] }
  }

  /** What has become of an issue by now, or how far that is worked out once `patienceMs` are over, or the usual time. */
  async restating({ month, number }: Pick<Issue, 'month' | 'number'>, patienceMs?: number): Promise<Restating> {
    const issue = await this.issue(month, number)
    if (!issue) throw new Error('There is no such issue. Ask for one that is there.')
    return this.#restatements.of(issue, patienceMs)
  }

  /** Begins to freeze an issue, and answers at once with the id to ask after it by. */
  async startFreeze(request: Freeze): Promise<string> {
    const id = randomUUID()
    this.#freezes.set(id, { state: 'running', doing: 'Reading everything that is recorded', done: 0, of: 1 })
    for (const old of [...this.#freezes.keys()].slice(0, -REMEMBERED)) this.#freezes.delete(old)
    void this.#freeze(id, request)
    return id
  }

  async #freeze(id: string, request: Freeze): Promise<void> {
    const { ledger, figures, definitions, now, onFault } = this.#needs
    try {
      await nextTurn()
      const issue = await freezeIssue(ledger, definitions, {
        ...request,
        reports: definitions.reports,
        now: now().toISOString(),
        inSteps: inSlices,
        onProgress: (doing, done, of) => this.#freezes.set(id, { state: 'running', doing, done, of }),
        atHand: () => figures.atHand(),
      })
      this.#freezes.set(id, { state: 'finished', month: issue.month, number: issue.number })
    } catch (fault) {
      if (fault instanceof Refusal) this.#freezes.set(id, { state: 'refused', says: fault.message })
      else {
        this.#freezes.set(id, { state: 'failed', reference: id })
        onFault(id, fault)
      }
    }
  }

  /** Undefined for an id that is not known, as after a restart. */
  progress(id: string): FreezeProgress | undefined {
    return this.#freezes.get(id)
  }
}

/** How many of an issue's figures are others on a scorecard of its month: of the month as printed, and of all. */
export function changedSince(
  issue: Pick<Issue, 'asAt' | 'months' | 'rows' | 'saidOfGroups' | 'isSuppressed'>,
  now: Scorecard,
): { readonly printed: number; readonly all: number } {
  const published = scorecardOf(issue)
  const figures = figuresOn(now)
  const changed = [...figuresOn(published)].filter(([key, { figure }]) => {
    const its = figures.get(key)
    return its !== undefined && isOther(figure, its.figure)
  })
  const printed = published.rows.filter(({ indicator, months }) => {
    const its = now.rows.find(row => row.indicator.id === indicator.id)
    return its && isOther(months.at(-1)!.figure, its.months.at(-1)!.figure)
  })
  return { printed: printed.length, all: changed.length }
}

/** What is suppressed in either place is not said to have changed: it may be only what is kept back that did. */
const isOther = (before: Figure, after: Figure): boolean =>
  !before.suppressed && !after.suppressed && !isSameFigure(before, after)
