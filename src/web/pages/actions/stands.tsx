import type { SignOff } from '#core/actions/actions.ts'
import type { Standing, StandingOn } from '#core/actions/standing.ts'
import { progressSaid } from '#core/records/action-progress.ts'
import { judgements } from '#core/records/effect-sign-off.ts'
import { counted, upperFirst } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Tag, type TagColour } from '#web/govuk/tag.tsx'

const COLOURS: Readonly<Record<Standing, TagColour>> = {
  overdue: 'red',
  slipping: 'orange',
  'without a date': 'yellow',
  'not started': 'grey',
  'on time': 'blue',
  done: 'green',
}

/** How an action stands by its dates. */
export const StandingTag = ({ standing }: Pick<StandingOn, 'standing'>) => (
  <Tag colour={COLOURS[standing]}>{upperFirst(standing)}</Tag>
)

/** By when it is to be done, with the first day beside another one. */
export function dueInWords({ dueOn, firstDueOn, putOff }: StandingOn): string {
  if (dueOn === undefined || firstDueOn === undefined) return 'No date was given'
  if (dueOn === firstDueOn) return dateInWords(dueOn)
  const how = putOff === 0 ? '' : `, put off ${putOff === 1 ? 'once' : putOff === 2 ? 'twice' : `${putOff} times`}`
  return `${dateInWords(dueOn)}; first ${dateInWords(firstDueOn)}${how}`
}

/** The first fact: whether it is done, and who says so. */
export function doneInWords({ done, progress, isStale }: StandingOn): string {
  if (done?.isOnlySaid) return `Said to be complete on ${dateInWords(done.doneOn)}; its end is not recorded`
  if (done) return `${dateInWords(done.doneOn)}${done.by === undefined ? '' : `, says ${done.by}`}`
  const said = progress ? `${progressSaid[progress.status]} on ${dateInWords(progress.on)}` : 'Nothing is said of it'
  return `No. ${said}${isStale ? '. Nothing was heard for more than 3 months' : ''}`
}

/** The second fact: whether anything shows it. */
export const evidenceInWords = ({ evidence }: StandingOn): string =>
  evidence === 0 ? 'None' : counted(evidence, 'piece', 'pieces')

/** The third fact, as the last board judged it. */
export const judgementInWords = (judged: SignOff | undefined): string =>
  judged === undefined
    ? 'Not judged'
    : [judgements[judged.judgement as keyof typeof judgements] ?? 'Judged', judged.board, dateInWords(judged.on)]
        .filter(Boolean)
        .join(', ')
