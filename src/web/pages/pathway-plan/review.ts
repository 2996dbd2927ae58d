import { standing } from '#core/entry.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import type { Ledger, RecordedEntry } from '#store/store.ts'
import type { Outcome } from '#web/page.ts'
import { planJoining } from '#web/pages/pathway-plan/plan-joining.ts'
import { carriedForward, planWords } from '#web/pages/pathway-plan/plan-typed.ts'
import type { Answered } from '#web/pages/records/answered.ts'
import { basedOn, correct, inWhoseName, puttingTogether } from '#web/pages/records/correction.ts'
import type { Joining } from '#web/pages/records/merge.ts'
import { saveNewUnless } from '#web/pages/records/save.ts'
import type { Words } from '#web/pages/records/typed.ts'
import type { Visitor } from '#web/services.ts'

type Said = Pick<RecordedEntry, 'id' | 'record' | 'type' | 'kind' | 'standing' | 'body'>

/** The plan that a review starts from: of those that stand, the last by its day; undefined before the first. */
export const lastPlan = <Entry extends Said>(entries: readonly Entry[]): Entry | undefined =>
  standing(entries.filter(({ type }) => type === pathwayPlan.id))
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.record - b.record)
    .at(-1)

const dayOf = ({ body }: Said): string => String(body.plannedOn ?? '')

/** The words that a review is begun with: what the last plan carries forward, and whoever writes it. */
export const reviewWords = (last: Said | undefined, writtenBy: string): Words => ({
  ...planWords({ ...carriedForward(last?.body ?? {}), writtenBy }),
  'based-on': last?.id.toString() ?? '',
})

/**
 * How a review is put together with what was recorded meanwhile: with the whole of a review by somebody else, or, where the
 * plan that it started from was put right, with what that carries forward.
 */
export const joiningOfReview = (typed: Words): Joining =>
  typed.with ? planJoining : { ...planJoining, wordsOf: body => planWords(carriedForward(body)) }

interface Reviewing {
  readonly ledger: Ledger
  readonly who: Visitor
  readonly child: string
  readonly typed: Words
  readonly now: Date
}

/**
 * Records a review. Undefined once it is recorded; otherwise the form again, with both versions where somebody else wrote
 * meanwhile. Two people who wrote one review, of one day, make one plan: its second version.
 */
export async function saveReview(reviewing: Reviewing, { body, problems }: Answered): Promise<Outcome | undefined> {
  if (problems.length > 0) return { problems }
  const { ledger, who, child, typed, now } = reviewing
  const theirs = typed.with ? await newestOf(reviewing, typed.with) : undefined
  if (theirs && theirs.body.plannedOn === body.plannedOn)
    return correct(
      {
        type: pathwayPlan,
        record: theirs.record,
        child,
        says: theirs,
        newest: theirs,
        versions: [theirs],
        joining: planJoining,
      },
      { ledger, who, typed },
      { body, problems },
    )
  const isLate = (recorded: readonly Said[]) => (lastPlan(recorded)?.id ?? 0) > basedOn(typed)
  const saved = await saveNewUnless(isLate, ledger, who, pathwayPlan, [{ child, body }], now)
  return saved === undefined ? inConflict(reviewing) : undefined
}

async function newestOf({ ledger, child }: Reviewing, record: string): Promise<RecordedEntry | undefined> {
  const newest = (await ledger.history(child)).findLast(entry => entry.record.toString() === record)
  return newest?.type === pathwayPlan.id && newest.kind === 'statement' ? newest : undefined
}

/** The form of a review again, with what somebody else recorded since it was opened. */
async function inConflict({ ledger, child, typed }: Reviewing): Promise<Outcome> {
  const history = await ledger.history(child)
  const newest = lastPlan(history)!
  const from = history.find(({ id }) => id === basedOn(typed))
  const isPutRight = from?.record === newest.record
  const mine: Words = { ...typed, with: isPutRight ? '' : newest.record.toString() }
  const joining = joiningOfReview(mine)
  return puttingTogether(joining, mine, {
    base: planWords(carriedForward(from?.body ?? {})),
    theirs: joining.wordsOf(newest.body),
    newest,
    says: isPutRight
      ? `The last plan was put right by ${inWhoseName(newest)}, after you opened this form.`
      : `${from ? 'A review' : 'The first plan'} was recorded by ${inWhoseName(newest)}, after you opened this form.`,
  })
}
