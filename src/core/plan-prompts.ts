import { callNamesOf } from './called.ts'
import { recordsOf } from './casework.ts'
import { type Day, day, NEVER } from './dates.ts'
import type { Journey } from './journey.ts'
import { type PathwayPlan, type PlanHeading, planBefore, planHeadings } from './pathway-plan.ts'
import { sectionOf } from './plan-differences.ts'
import { isAboutThem, looksBack, namesOnlyThem } from './plan-voice.ts'
import activity from './records/activity.ts'
import connection from './records/connection.ts'
import { isSameWording } from './wording.ts'

const connectionsOf = recordsOf(connection)
const activitiesOf = recordsOf(activity)

/** What a plan might still need. Advice to its writer: nothing is refused for it. */
export interface PlanPrompt {
  readonly id:
    | 'third-person'
    | 'heading-missing'
    | 'no-goal'
    | 'same-goal'
    | 'looks-back'
    | 'no-contingency'
    | 'no-date'
    | 'no-owner'
    | 'date-before-plan'
    | 'date-passed'
    | 'all-on-them'
    | 'no-actions'
    | 'not-agreed'
    | 'why-not-agreed'
    | 'parenthood'
  /** What to look at and what might be done, in a sentence or two. */
  readonly says: string
  /** The headings that it is about; absent where it is about none. */
  readonly headings?: readonly PlanHeading[]
  /** The words that it is about; absent where it is about none. */
  readonly quotes?: readonly string[]
}

/** What a plan might still need as it stands at the end of a day, in the order in which a plan is read. */
export function promptsFor(plan: PathwayPlan, child: Journey, asAt: Day): readonly PlanPrompt[] {
  return [
    ...voice(plan, child),
    ...headings(plan),
    ...goals(plan, planBefore(child, plan)),
    ...actions(plan, child, asAt),
    ...agreement(plan),
    ...parenthood(plan, child, asAt),
  ]
}

const none: readonly PlanPrompt[] = []
const filled = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

function voice(plan: PathwayPlan, child: Journey): readonly PlanPrompt[] {
  const names = callNamesOf(child)
  const quotes = [plan.aboutMe, ...(plan.sections ?? []).map(s => s.goal), plan.youngPersonSaid].filter(
    (text): text is string => filled(text) && isAboutThem(text, names),
  )
  if (quotes.length === 0) return none
  const says =
    'This is the place for their own words, and it reads as if somebody wrote about them. Ask them how they would put it, and write it as they say it.'
  return [{ id: 'third-person', says, quotes }]
}

function headings(plan: PathwayPlan): readonly PlanPrompt[] {
  const missing: PlanHeading[] = []
  const withoutGoal: PlanHeading[] = []
  const withoutContingency: PlanHeading[] = []
  for (const heading of planHeadings) {
    const section = sectionOf(plan, heading)
    if (!section || !(filled(section.now) || filled(section.goal) || filled(section.contingency))) missing.push(heading)
    else if (heading !== 'contingency') {
      if (!filled(section.goal)) withoutGoal.push(heading)
      if (!filled(section.contingency)) withoutContingency.push(heading)
    }
  }
  return [
    ...about(
      'heading-missing',
      missing,
      'The plan has to say something under each heading. If there is nothing to plan here, say why.',
    ),
    ...about('no-goal', withoutGoal, 'What do they hope for here? Ask them, and write it in their words.'),
    ...about(
      'no-contingency',
      withoutContingency,
      'What happens if this falls through? One sentence now saves a crisis later.',
    ),
  ]
}

const about = (id: PlanPrompt['id'], headings: readonly PlanHeading[], says: string): readonly PlanPrompt[] =>
  headings.length === 0 ? none : [{ id, says, headings }]

function goals(plan: PathwayPlan, before: PathwayPlan | undefined): readonly PlanPrompt[] {
  const same: PlanHeading[] = []
  const back: PlanHeading[] = []
  for (const heading of planHeadings) {
    const goal = sectionOf(plan, heading)?.goal
    if (!filled(goal)) continue
    const was = before && sectionOf(before, heading)?.goal
    if (was !== undefined && isSameWording(was, goal)) same.push(heading)
    if (looksBack(goal)) back.push(heading)
  }
  const sameSays =
    'This goal is word for word as in the plan before. Is it still what they want? Ask what has moved, and put it in today’s words.'
  const backSays = 'This tells what has been. What do they want to happen next?'
  return [...about('same-goal', same, sameSays), ...about('looks-back', back, backSays)]
}

function actions(plan: PathwayPlan, child: Journey, asAt: Day): readonly PlanPrompt[] {
  const all = (plan.actions ?? []).filter(a => filled(a.action))
  if (all.length === 0)
    return [
      {
        id: 'no-actions',
        says: 'Nothing in the plan says who will do what. What is the first thing, who does it and by when?',
      },
    ]
  const open = all.filter(a => a.doneOn === undefined || day(a.doneOn) > asAt)
  const planned = plan.plannedOn ?? NEVER
  const quoting = (id: PlanPrompt['id'], these: typeof all, says: string): readonly PlanPrompt[] =>
    these.length === 0 ? none : [{ id, says, quotes: these.map(a => a.action!) }]
  const dated = (isIt: (dueOn: Day) => boolean) => open.filter(a => a.dueOn !== undefined && isIt(day(a.dueOn)))
  const names = callNamesOf(child)
  const owners = open.map(a => a.owner).filter(filled)
  const isAllOnThem = owners.length > 1 && owners.length === open.length && owners.every(o => namesOnlyThem(o, names))
  return [
    ...quoting(
      'no-date',
      open.filter(a => a.dueOn === undefined),
      'By when? A day makes it a promise that somebody can keep.',
    ),
    ...quoting(
      'no-owner',
      open.filter(a => !filled(a.owner)),
      'Who will do it? Name one person.',
    ),
    ...quoting(
      'date-before-plan',
      dated(on => on < planned),
      'Its day lies before the plan was made. Was it done? If not, by when will it be?',
    ),
    ...quoting(
      'date-passed',
      dated(on => on >= planned && on < asAt),
      'Its day has passed. Was it done? If not, what got in the way, and by when now?',
    ),
    ...(isAllOnThem
      ? [
          {
            id: 'all-on-them',
            says: 'Everything here is for the young person to do alone. What will the council do?',
          } as const,
        ]
      : none),
  ]
}

function agreement({ agreement: said, youngPersonSaid }: PathwayPlan): readonly PlanPrompt[] {
  if (said === undefined || said === 'not-asked')
    return [
      {
        id: 'not-agreed',
        says: 'Nobody has asked whether they agree with the plan. Go through it with them, and say what they answer.',
      },
    ]
  if (said !== 'yes' && !filled(youngPersonSaid))
    return [
      {
        id: 'why-not-agreed',
        says: 'They do not agree with all of it. What would they have instead? Write it as they say it.',
      },
    ]
  return none
}

/** That somebody is a parent is known by a child of their own among the people who matter, or by what they do all day. */
function parenthood(plan: PathwayPlan, child: Journey, asAt: Day): readonly PlanPrompt[] {
  if (filled(plan.parenthood) || !isParent(child, asAt)) return none
  const says = 'They are a parent. What do they and their child need, and who helps? Say it under being a parent.'
  return [{ id: 'parenthood', says }]
}

/** Whether a young person is known to be a parent, or to be at home for a child or a pregnancy, at the end of a day. */
const isParent = (child: Journey, asAt: Day): boolean =>
  connectionsOf(child).some(
    c =>
      c.relation === 'own-child' && (c.bornOn ?? c.inLifeFromOn ?? asAt) <= asAt && asAt < (c.inLifeUntilOn ?? NEVER),
  ) ||
  activitiesOf(child).some(
    a =>
      (a.startedOn ?? NEVER) <= asAt && asAt < (a.endedOn ?? NEVER) && (a.activity === 'G6' || a.barrier === 'caring'),
  )
