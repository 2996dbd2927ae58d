import { actionsIn, recommendationsIn } from '#core/actions/actions.ts'
import {
  doneInWords,
  dueInWords,
  effectAndJudgement,
  evidenceInWords,
  progressInWords,
} from '#core/actions/in-words.ts'
import { type ActionPlan, type LeftOpen, type PlannedAction, planOn } from '#core/actions/plan.ts'
import type { StandingOn } from '#core/actions/standing.ts'
import { day, dayInWords } from '#core/dates.ts'
import { type Block, bulleted, type Cell, heading, paragraph, table } from '#core/document.ts'
import { recommendationsFrom } from '#core/records/recommendation.ts'
import { counted, upperFirst } from '#core/wording.ts'
import { councilDocument, type Materials, titled } from './materials.ts'
import { defineReport } from './report.ts'

export default defineReport({
  id: 'action-plan',
  title: 'Action plan: progress by recommendation',
  audience: 'Corporate parenting board',
  order: 8,
  says: 'What was recommended and what is done about it, as it was said; and what minutes do not say: what is late, what nothing shows, and what was done without effect.',

  isEmpty(materials) {
    const { actions, recommendations } = planFrom(materials)
    return actions.length + recommendations.length === 0
  },

  write(materials) {
    return councilDocument(materials, {
      title: titled('Action plan: progress', materials),
      orientation: 'landscape',
      isCompact: true,
      blocks: blocksOf(planFrom(materials), materials),
    })
  },
})

const planFrom = ({ aboutUs, asAt, effects = new Map() }: Materials): ActionPlan =>
  planOn(actionsIn(aboutUs), recommendationsIn(aboutUs), day(asAt), effects)

function blocksOf(plan: ActionPlan, materials: Materials): readonly Block[] {
  const { actions, recommendations, others } = plan
  if (actions.length + recommendations.length === 0)
    return [paragraph('No recommendation and no action is recorded by this day.')]
  return [
    paragraph(
      'Each action has three facts that are kept apart: whether it is done, whether anything shows that it was, and whether it made a difference to children.',
    ),
    ...(actions.length > 0 ? [standingsOf(plan, materials)] : []),
    ...openOf(plan, materials),
    heading(1, 'Recommendation by recommendation'),
    ...recommendations.flatMap(its => [
      heading(2, [its.recommendation.reference, its.recommendation.says].filter(Boolean).join('. ')),
      paragraph(whence(its.recommendation)),
      ...(its.actions.length > 0 ? [tableOf(its.actions, its.recommendation.reference ?? '', materials)] : []),
    ]),
    ...(others.length > 0
      ? [heading(1, 'Actions that answer no recommendation'), tableOf(others, 'no recommendation', materials)]
      : []),
    paragraph(
      'Progress is as it was said on the day given. A figure that went the right way does not show that the action did it.',
    ),
  ]
}

const standingsOf = ({ standings, actions }: ActionPlan, { asAt }: Materials): Block =>
  table({
    caption: `How the actions stood on ${dayInWords(day(asAt))}`,
    hasRowHeaders: true,
    columns: [
      { heading: 'Standing', share: 3 },
      { heading: 'Actions', numeric: true },
    ],
    rows: [
      ...standings.map(([standing, count]): readonly Cell[] => [upperFirst(standing), { number: count }]),
      ['All', { number: actions.length, formula: { kind: 'sum', column: 1, from: 0, to: standings.length - 1 } }],
    ],
  })

/** What each list of what is left open is called, and what it asks of whoever reads it. */
const OPEN: Readonly<Record<LeftOpen['id'], string>> = {
  late: 'Late',
  'put-off': 'Put off twice, or by more than 3 months',
  undated: 'Without a date by which it is to be done',
  unowned: 'Without anyone who answers for it',
  silent: 'Of which nothing was heard for more than 3 months',
  'only-said': 'Said to be complete, and nobody recorded its end',
  unevidenced: 'Done, and nothing shows it',
  unprovable: 'Of which nobody said how it will be known that it worked',
  'without-effect': 'Done without effect',
}

function openOf({ open, unanswered }: ActionPlan, materials: Materials): readonly Block[] {
  if (open.length + unanswered.length === 0) return []
  return [
    heading(1, 'What the minutes do not say'),
    table({
      caption: 'Actions, by what is left open',
      hasRowHeaders: true,
      columns: [
        { heading: 'Left open', share: 4 },
        { heading: 'Actions', numeric: true },
        { heading: 'Which', share: 6 },
      ],
      rows: open.map(({ id, actions }): readonly Cell[] => [OPEN[id], { number: actions.length }, named(actions)]),
    }),
    ...effectless(open, materials),
    ...(unanswered.length > 0
      ? [
          paragraph('Nothing is planned for these recommendations, which were not refused:'),
          bulleted(unanswered.map(({ reference, says }) => [reference, says].filter(Boolean).join('. '))),
        ]
      : []),
  ]
}

/** What was done without effect is said in full: nobody else will. */
function effectless(open: readonly LeftOpen[], { isPublic }: Materials): readonly Block[] {
  const its = open.find(({ id }) => id === 'without-effect')?.actions ?? []
  if (its.length === 0) return []
  return [
    paragraph('Done without effect:'),
    bulleted(
      its.map(({ action, judged, effect }) =>
        sentences(action.reference, action.what, ...effectAndJudgement(judged, effect), !isPublic && judged?.why),
      ),
    ),
  ]
}

/** What is said, each a sentence; what is not said is left out. */
const sentences = (...said: readonly (string | false | undefined)[]): string =>
  said
    .filter(each => typeof each === 'string' && each !== '')
    .map(each => `${String(each).replace(/\.$/, '')}.`)
    .join(' ')

const named = (actions: readonly PlannedAction[]): string =>
  actions.map(({ action }) => action.reference ?? 'without a reference').join(', ')

const whence = ({ from, which, madeOn, accepted, whyNot }: ActionPlan['recommendations'][number]['recommendation']) => {
  const source = which ?? recommendationsFrom[from as keyof typeof recommendationsFrom]
  return sentences(
    [source ?? 'Nobody said where it comes from', madeOn !== undefined && dayInWords(madeOn)]
      .filter(Boolean)
      .join(', '),
    accepted === undefined ? 'Nobody said whether it is accepted' : ACCEPTED[accepted],
    whyNot,
  )
}

const ACCEPTED = { yes: 'Accepted', partly: 'Accepted in part', no: 'Not accepted' } as const

const withoutNames = ({ done, ...stands }: StandingOn): StandingOn =>
  done ? { ...stands, done: { doneOn: done.doneOn, isOnlySaid: done.isOnlySaid } } : stands

/** The public is not told who answers for what: that may be a person's name. */
const tableOf = (actions: readonly PlannedAction[], of: string, { isPublic }: Materials): Block =>
  table({
    caption: `Actions for ${of}: ${counted(actions.length, 'action')}`,
    isDense: true,
    hasRowHeaders: true,
    columns: [
      { heading: 'Action', share: 5 },
      ...(isPublic ? [] : [{ heading: 'Who answers for it', share: 2.5 }]),
      { heading: 'Due', share: 2.5 },
      { heading: 'Progress, as it was said', share: 4 },
      { heading: 'Done', share: 3 },
      { heading: 'Evidence', share: 1.5 },
      { heading: 'Effect', share: 4 },
    ],
    rows: actions.map(({ action, stands, judged, effect }): readonly Cell[] => [
      [action.reference, action.what].filter(Boolean).join('. '),
      ...(isPublic ? [] : [action.owner ?? 'Nobody']),
      dueInWords(stands),
      progressInWords(stands.progress, isPublic),
      doneInWords(isPublic ? withoutNames(stands) : stands),
      evidenceInWords(stands),
      stands.done ? effectAndJudgement(judged, effect).join('. ') : 'Not yet done',
    ]),
  })
