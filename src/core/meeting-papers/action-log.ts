import { evidenceInWords, toJudgeInWords } from '#core/actions/in-words.ts'
import type { BoardsActions, EffectToJudge, MatterArising } from '#core/boards/matters-arising.ts'
import { type Day, dayInWords, isoOf } from '#core/dates.ts'
import { type Cell, type Document, paragraph, table } from '#core/document.ts'
import { progressSaid } from '#core/records/action-progress.ts'
import { counted } from '#core/wording.ts'
import type { PublishedBy } from './published-by.ts'
import { longDay } from './wording.ts'

/**
 * The actions of a board that are still open on a day, what is late first, with the first date beside the one that holds
 * now; and those that are done and whose effect the board has not judged.
 */
export function actionLog(
  board: string,
  { open: matters, toJudge }: BoardsActions,
  { on, ...by }: PublishedBy & { readonly on: Day },
): Document {
  const late = matters.filter(({ stands }) => stands.standing === 'overdue').length
  return {
    title: `${board}: action log`,
    author: by.authority,
    datedOn: isoOf(on),
    orientation: 'landscape',
    isCompact: true,
    ...(by.look && { look: by.look }),
    footer: `${board}, action log as at ${longDay(on)}`,
    blocks: [
      paragraph(
        matters.length === 0
          ? 'No action is open.'
          : `${counted(matters.length, 'action')} open as at ${longDay(on)}, ${late === 0 ? 'none' : late} of them late.`,
      ),
      ...(matters.length === 0
        ? []
        : [
            table({
              caption: 'Actions that are open',
              columns: [
                { heading: 'Action', share: 2 },
                { heading: 'What is to be done', share: 7 },
                { heading: 'By whom', share: 3 },
                { heading: 'First date', share: 3 },
                { heading: 'Date now', share: 3 },
                { heading: 'How it stands', share: 3 },
                { heading: 'What was last said', share: 6 },
              ],
              hasRowHeaders: true,
              rows: matters.map(row),
            }),
          ]),
      ...(toJudge.length === 0
        ? []
        : [
            table({
              caption: 'Actions that are done, and whose effect is to be judged',
              columns: [
                { heading: 'Action', share: 2 },
                { heading: 'What was done', share: 7 },
                { heading: 'By whom', share: 3 },
                { heading: 'Done on', share: 3 },
                { heading: 'What shows it', share: 3 },
                { heading: 'To be judged', share: 6 },
              ],
              hasRowHeaders: true,
              rows: toJudge.map(judgedRow),
            }),
          ]),
    ],
  }
}

function judgedRow({ action, stands, ...toJudge }: EffectToJudge): readonly Cell[] {
  return [
    action.reference ?? 'None',
    action.what,
    action.owner ?? 'Nobody named',
    { date: isoOf(stands.done!.doneOn) },
    evidenceInWords(stands),
    toJudgeInWords(toJudge),
  ]
}

const TONES = { overdue: 'red', slipping: 'amber', 'on time': 'green' } as const

function row({ action, stands, resolution }: MatterArising): readonly Cell[] {
  const { standing, firstDueOn, dueOn, progress } = stands
  const tone = standing in TONES ? TONES[standing as keyof typeof TONES] : undefined
  const words = standing.charAt(0).toUpperCase() + standing.slice(1)
  return [
    action.reference ?? 'None',
    resolution?.reference ? `${action.what} (${resolution.reference})` : action.what,
    action.owner ?? 'Nobody named',
    firstDueOn === undefined ? 'None' : { date: isoOf(firstDueOn) },
    dueOn === undefined ? 'None' : { date: isoOf(dueOn) },
    tone ? { text: words, tone } : words,
    progress
      ? [`${dayInWords(progress.on)}: ${progressSaid[progress.status]}`, progress.note].filter(Boolean).join('. ')
      : 'Nothing yet',
  ]
}
