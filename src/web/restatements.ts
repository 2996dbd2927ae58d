import { randomUUID } from 'node:crypto'
import { setTimeout as after } from 'node:timers/promises'
import type { Issue } from '#core/issue.ts'
import type { Restatement } from '#core/restated.ts'
import { spanOf } from '#core/restatement.ts'
import type { Steps } from '#core/steps.ts'
import type { FigureDefinitions } from '#store/council.ts'
import { restated } from '#store/restating.ts'
import type { Ledger } from '#store/store.ts'
import type { Figures } from './figures.ts'
import { inSlices } from './in-slices.ts'
import { LatestUsed } from './latest-used.ts'

/** Of how many issues what has become of them is kept at hand. */
const KEPT = 6
/** How long whoever asks waits for the answer itself before they are told how far it is. */
const PATIENCE_MS = 400
/** How long an answer is given to those who waited for it, though something was recorded meanwhile. */
const COLLECTED_WITHIN_MS = 10_000

/** What has become of an issue by now; or how far that is worked out; or that it went wrong, by a fault of ours. */
export type Restating =
  | {
      readonly state: 'running'
      readonly doing: string
      /** How much of the work is done, from 0 to 1. */
      readonly done: number
      readonly restatement?: undefined
    }
  | { readonly state: 'finished'; readonly restatement: Restatement }
  | { readonly state: 'failed'; readonly reference: string; readonly restatement?: undefined }

interface Needs {
  readonly ledger: Ledger
  readonly figures: Pick<Figures, 'children' | 'everyone'>
  readonly definitions: FigureDefinitions
  readonly now: () => Date
  readonly onFault: (reference: string, fault: unknown) => void
  /** Absent for the usual. */
  readonly patienceMs?: number
}

/** One issue compared with what was known when the comparison began. */
interface Work {
  /** The newest entry that was known. */
  newest: number
  ended: Promise<void>
  progress: Restating
  /** Whether somebody was told how far it is, and asks again. */
  isAwaited: boolean
  endedAt?: number
}

/** What has become of issues, worked out one after another while requests are answered, and kept until something is recorded. */
export class Restatements {
  readonly #needs: Needs
  readonly #kept = new LatestUsed<string, Work>(KEPT)
  #last: Promise<void> = Promise.resolve()

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** `patienceMs`: how long whoever asks waits for the answer itself; the usual, if absent. */
  async of(issue: Issue, patienceMs = this.#needs.patienceMs ?? PATIENCE_MS): Promise<Restating> {
    const { newest } = await this.#needs.figures.children()
    const key = `${issue.month} ${issue.number}`
    const start = () => this.#start(issue, newest)
    let work = this.#kept.get(key, start)
    if (work.newest !== newest && !this.#isStillWanted(work)) {
      this.#kept.delete(key)
      work = this.#kept.get(key, start)
    }
    await Promise.race([work.ended, after(patienceMs, undefined, { ref: false })])
    if (work.progress.state === 'running') work.isAwaited = true
    // Whoever asks again after a fault tries again.
    if (work.progress.state === 'failed') this.#kept.delete(key)
    return work.progress
  }

  /** What somebody waits for is not begun anew whenever something is recorded: they might wait for ever. */
  #isStillWanted({ endedAt, isAwaited }: Work): boolean {
    return endedAt === undefined || (isAwaited && performance.now() - endedAt < COLLECTED_WITHIN_MS)
  }

  #start(issue: Issue, newest: number): Work {
    const doing = 'Reading what was recorded since'
    const work: Work = {
      newest,
      ended: Promise.resolve(),
      progress: { state: 'running', doing, done: 0 },
      isAwaited: false,
    }
    work.ended = this.#last.then(async () => {
      const { ledger, figures, definitions, now, onFault } = this.#needs
      try {
        const { journeys, newest, ...counted } = await figures.everyone(spanOf(issue))
        work.newest = newest
        const inSteps = (steps: Steps<Restatement>) =>
          inSlices(
            telling(steps, done => {
              work.progress = { state: 'running', doing: 'Taking in what was recorded since, entry by entry', done }
            }),
          )
        const until = { now: now().toISOString(), held: { journeys, newest, counted }, inSteps }
        work.progress = { state: 'finished', restatement: await restated(ledger, definitions, { issue }, until) }
      } catch (fault) {
        const reference = randomUUID()
        work.progress = { state: 'failed', reference }
        onFault(reference, fault)
      }
      work.endedAt = performance.now()
    })
    this.#last = work.ended
    return work
  }
}

/** The same steps, telling how much is done. */
function* telling<T>(steps: Steps<T>, onStep: (done: number) => void): Steps<T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (step.value !== undefined) onStep(step.value)
    yield step.value
  }
}
