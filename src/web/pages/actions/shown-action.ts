import type { Recommendation, SignOff, ToldOfRecommendation } from '#core/actions/actions.ts'
import { type Action, linkedIndicator, recommendationsIn } from '#core/actions/actions.ts'
import { judgementInWords } from '#core/actions/in-words.ts'
import { issuedEffect, type ToldEffect } from '#core/actions/issued-effect.ts'
import { effectToJudge, type ToJudge } from '#core/actions/judging.ts'
import { judgedOn, type StandingOn, standingOn } from '#core/actions/standing.ts'
import type { Attachment, Attachments } from '#core/attachment.ts'
import { questionTitles } from '#core/audit-tools/audit-tool.ts'
import { type Board, boardNamed, boardRecordsIn, type Resolution, type ToldOfBoard } from '#core/boards/boards.ts'
import type { Day, Month } from '#core/dates.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { type IssueName, issueInWords } from '#core/issue-name.ts'
import { seesWhole } from '#core/public-version.ts'
import { progressSaid } from '#core/records/action-progress.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { effectsOf, seenEffects } from '#store/measuring.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

/** What follows up on an action, in the order in which it is offered. */
const FOLLOWING = ['action-progress', 'action-evidence', 'action-date', 'action-completed', 'effect-sign-off']

/** An action with all that is known of it, for whoever looks at it. */
export interface ShownAction {
  readonly action: Action
  readonly stands: StandingOn
  readonly judged: SignOff | undefined
  /** Since when its effect is to be judged; absent where it is not. */
  readonly toJudge: ToJudge | undefined
  /** Absent where it is not done; for whoever sees no more of figures than the public, where it was never published. */
  readonly effect?: ToldEffect
  /** The issue in which the effect was published, for whoever sees no more of figures than the public. */
  readonly publishedIn?: IssueName
  /** By what it will be known, in sentences. */
  readonly knownBy: readonly string[]
  readonly recommendations: readonly Recommendation[]
  /** The board to which it is reported, where its words are those of one. */
  readonly board: Board | undefined
  /** The board's resolution that it follows from, for whoever may read that. */
  readonly resolution: Resolution | undefined
  /** Newest first. */
  readonly events: readonly Event[]
  /** The forms that follow up on it, of those that whoever looks may fill in. */
  readonly forms: readonly AnyRecordType[]
  /** The last issue, as a board's judgement names the one that it saw; absent where none was frozen. */
  readonly lastIssue: string | undefined
}

/** All that a page of one action shows; `councils` is what is recorded about the council. */
export async function shownAction(
  action: Action,
  councils: readonly (ToldOfRecommendation & ToldOfBoard)[],
  { who, services }: { readonly who: Visitor; readonly services: SeenServices },
): Promise<ShownAction> {
  const { caseload, catalogues } = services
  const today = caseload.today()
  const indicator = linkedIndicator(action, everyIndicator(catalogues))
  const { boards, resolutions } = boardRecordsIn(councils)
  const [newest] = await services.issues.list()
  return {
    action,
    stands: standingOn(action, today),
    judged: judgedOn(action, today),
    toJudge: effectToJudge(action, today),
    ...(await (seesWhole(who.role) ? effectMeasured : effectPublished)(action, today, services)),
    knownBy: [
      indicator && `${indicator.number} ${indicator.title}`,
      catalogues.standards.find(({ id }) => id === action.standard)?.title,
      action.auditQuestion && (questionTitles(catalogues.auditTools)[action.auditQuestion] ?? action.auditQuestion),
      action.proof,
      action.aim && `Aim: ${action.aim}`,
    ].filter(says => typeof says === 'string'),
    recommendations: recommendationsIn(councils).filter(
      ({ reference }) => reference !== undefined && action.recommendations.includes(reference),
    ),
    events: eventsOf(action, await services.ledger.attachments(action.evidence.flatMap(({ file }) => file ?? []))),
    board: boardNamed(boards, action.board),
    resolution: resolutions.find(({ reference }) => reference !== undefined && reference === action.resolution),
    forms: FOLLOWING.flatMap(id => catalogues.records.find(type => type.id === id) ?? []).filter(
      type => action.reference !== undefined && type.writtenBy.includes(who.role),
    ),
    lastIssue: newest && issueInWords(newest),
  }
}

async function effectMeasured(
  action: Action,
  today: Day,
  { figures, issues }: Pick<SeenServices, 'figures' | 'issues'>,
): Promise<Pick<ShownAction, 'effect'>> {
  const council = await figures.council()
  const effects = await effectsOf([action], today, {
    council: { ...council, journeys: council.everyone },
    issues: { list: () => issues.list(), issue: (month, number) => issues.issue(month, number) },
  })
  const effect = effects.get(action.record)
  return effect ? { effect } : {}
}

/** The effect as the newest issue published it. */
async function effectPublished(
  action: Action,
  today: Day,
  { issues }: Pick<SeenServices, 'issues'>,
): Promise<Pick<ShownAction, 'effect' | 'publishedIn'>> {
  const [newest] = await issues.list()
  const issue = newest && (await issues.issue(newest.month, newest.number))
  const effect = issue && issuedEffect(issue, action)
  if (!effect) return {}
  const from = {
    issues: { list: () => issues.list(), issue: (of: Month, number?: number) => issues.issue(of, number) },
  }
  const { month, number } = issue
  return { effect: { ...effect, seen: await seenEffects(action, today, from) }, publishedIn: { month, number } }
}

interface Event {
  readonly on: Day
  readonly what: string
  readonly says: string
  /** Absent where no file is attached to it. */
  readonly file?: Attachment | undefined
}

/** Everything that is recorded of an action, newest first. */
function eventsOf(action: Action, files: Attachments): readonly Event[] {
  const said = (...words: readonly (string | undefined)[]) => words.filter(Boolean).join('. ')
  return [
    ...action.dates.map(({ on, dueOn, by, why, agreedBy }) => ({
      on: by === 'the action' ? action.agreedOn : on,
      what: by === 'the action' ? 'First date' : by === 'agreement' ? 'New date' : 'Date corrected',
      says: said(`Due ${dateInWords(dueOn)}`, why, agreedBy && `Agreed by ${agreedBy}`),
    })),
    ...action.progress.map(({ on, status, note }) => ({
      on,
      what: 'Progress',
      says: said(progressSaid[status], note),
    })),
    ...action.evidence.map(({ on, shows, file }) => ({
      on,
      what: 'Evidence',
      says: shows ?? '',
      ...(file !== undefined && { file: files.get(file) }),
    })),
    ...action.completions.map(({ doneOn, by }) => ({ on: doneOn, what: 'Done', says: by ? `Says ${by}` : '' })),
    ...action.signOffs.map(its => ({
      on: its.on,
      what: 'Effect judged',
      says: said(judgementInWords(its), its.why, its.issue && `By the figures of ${its.issue}`),
    })),
  ].sort((a, b) => b.on - a.on)
}
