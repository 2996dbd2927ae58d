import { type Action, actionsIn, type ToldOfAction } from '#core/actions/actions.ts'
import { type Day, day, isIsoDate } from '#core/dates.ts'
import { type Body, standing } from '#core/entry.ts'
import type { AnswerGiven } from '#core/records/answer.ts'
import type { RaisedTheme } from '#core/records/raised.ts'
import type { BetterForThem } from '#core/records/told-back.ts'

/** What young people were answered, and by whom. */
export interface Answer {
  readonly reference?: string
  /** The day on which they were given it. */
  readonly on: Day
  readonly by?: string
  readonly willBe?: AnswerGiven
  readonly says: string
}

/** What young people were told happened next, and what they said of it. */
export interface ToldBack {
  readonly on: Day
  readonly happened: string
  readonly better?: BetterForThem
  readonly theySaid?: string
}

interface Closing {
  readonly on: Day
  readonly why?: string
}

/** Something that a forum of young people raised, and all that was recorded of it since. */
export interface Raised {
  /** The number of its record. */
  readonly record: number
  readonly reference?: string
  /** The reference of the forum, which is a board. */
  readonly forum?: string
  readonly on: Day
  readonly inShort: string
  readonly theirWords?: string
  readonly theme?: RaisedTheme
  readonly putTo?: string
  readonly putToAccount?: string
  /** The reference of the board that it was put to, where it is one. */
  readonly putToBoard?: string
  /** True where the forum agreed to show it on the page that anybody can read. */
  readonly isToBeShown: boolean
  /** In the order of their days. */
  readonly answers: readonly Answer[]
  readonly toldBack: readonly ToldBack[]
  /** Only those that name an answer to it. */
  readonly closings: readonly Closing[]
  /** What is to be done about it: named by an answer, or following from a recommendation that names it. */
  readonly actions: readonly Action[]
}

/** Everything that forums raised and that stands, of entries about the authority in the order of the ledger. */
export function raisedIn(entries: readonly ToldOfAction[]): readonly Raised[] {
  const stands = standing(entries)
  const of = (type: string) => stands.filter(entry => entry.type === type)
  const raised = of('raised')
  if (raised.length === 0) return []
  const [answers, toldBack, closings, recommendations] = [
    of('answer'),
    of('told-back'),
    of('raised-closed'),
    of('recommendation'),
  ]
  const actions = actionsIn(entries)
  return raised.flatMap(({ record, body }): readonly Raised[] => {
    const [on, reference] = [dayIn(body.on), text(body.reference)]
    if (on === undefined) return []
    const its = reference === undefined ? [] : answers.filter(answer => answer.body.raised === reference)
    const itsAnswers = its.flatMap(({ body }) => answerIn(body))
    const named = new Set(its.flatMap(({ body }) => actionsNamed(body)))
    const asked = new Set(
      recommendations.flatMap(({ body }) =>
        reference !== undefined && body.raised === reference ? (text(body.reference) ?? []) : [],
      ),
    )
    return [
      {
        record,
        ...said(body, ['reference', 'forum', 'theirWords', 'theme', 'putTo', 'putToAccount', 'putToBoard']),
        on,
        inShort: text(body.inShort) ?? 'Something they raised',
        isToBeShown: body.show === 'yes',
        answers: itsAnswers.sort(byDay),
        toldBack: toldBack
          .filter(told => reference !== undefined && told.body.raised === reference)
          .flatMap(({ body }) => toldBackIn(body))
          .sort(byDay),
        closings: closings
          .filter(({ body }) =>
            itsAnswers.some(({ reference }) => reference !== undefined && reference === body.answer),
          )
          .flatMap(({ body }) => closingIn(body))
          .sort(byDay),
        actions: actions.filter(
          action =>
            (action.reference !== undefined && named.has(action.reference)) ||
            action.recommendations.some(recommendation => asked.has(recommendation)),
        ),
      },
    ]
  })
}

function answerIn(body: Body): readonly Answer[] {
  const [on, says] = [dayIn(body.on), text(body.says)]
  return on === undefined || says === undefined ? [] : [{ ...said(body, ['reference', 'by', 'willBe']), on, says }]
}

function toldBackIn(body: Body): readonly ToldBack[] {
  const [on, happened] = [dayIn(body.on), text(body.happened)]
  return on === undefined || happened === undefined ? [] : [{ ...said(body, ['better', 'theySaid']), on, happened }]
}

function closingIn(body: Body): readonly Closing[] {
  const on = dayIn(body.on)
  return on === undefined ? [] : [{ on, ...said(body, ['why']) }]
}

const actionsNamed = ({ actions }: Body): readonly string[] =>
  Array.isArray(actions) ? actions.flatMap((row: Body) => text(row.action) ?? []) : []

const byDay = (a: { readonly on: Day }, b: { readonly on: Day }): number => a.on - b.on

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const dayIn = (value: unknown): Day | undefined =>
  typeof value === 'string' && isIsoDate(value) ? day(value) : undefined

/** The fields of a record that say something, as its schema accepted them. */
const said = (body: Body, names: readonly string[]): Readonly<Record<string, never>> =>
  Object.fromEntries(names.flatMap(name => (text(body[name]) === undefined ? [] : [[name, body[name] as never]])))
