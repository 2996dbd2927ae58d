import { addMonths, type Day, isoOf, yearTo31March } from '#core/dates.ts'
import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import type { Council } from '#core/demonstration/council.ts'
import { fileOf } from '#core/demonstration/told-file.ts'
import { strategyItself } from '#core/demonstration/words/files-of-challenges.ts'
import { evaluations, type ToldEvaluation } from '#core/demonstration/words/said-of-self-evaluation.ts'
import {
  measures,
  plans,
  priorities,
  progress,
  type ToldMeasure,
  type ToldPlan,
} from '#core/demonstration/words/said-of-strategy.ts'
import type { Body } from '#core/entry.ts'
import type { CouncilLife } from './council-life.ts'

/** A strategy in its third year, with its versions, promises, measures and plans, and how the council judged itself. */
const councilLife: CouncilLife = {
  id: 'strategies',
  tells: council => {
    const told = { ...council, putInOn: putInOn(council) }
    return [
      ...strategy(told),
      ...priorities.map(says => entry(told, 'strategy-priority', says.reference, { strategy: 'S-1', ...says })),
      ...measures.flatMap((measure, i) => measured(told, measure, `SM-${i + 1}`)),
      ...plans.map((plan, i) => planned(told, plan, `SP-${i + 1}`)),
      ...progress.map(({ ago, ...says }) => {
        const on = told.toldTo - ago
        return entry(told, 'priority-progress', `${says.priority} ${ago}`, { ...says, on: isoOf(on) }, on)
      }),
      ...evaluations.map((evaluation, i) => judged(told, evaluation, `SE-${i + 1}`)),
    ]
  },
}
export default councilLife

interface Told extends Pick<Council, 'authority' | 'toldTo' | 'lastYear'> {
  /** The day on which what was there already was recorded. */
  readonly putInOn: Day
}

/** A council puts its strategy in some months after it has Waymark, with all that happened before. */
const putInOn = ({ lastYear, years, toldTo }: Council): Day =>
  Math.max(yearTo31March(lastYear - years + 1).firstDay, toldTo - 200)

const entry = ({ putInOn, toldTo }: Told, type: string, key: string, body: Body, on = putInOn): CaseworkEntry => ({
  key,
  type,
  body,
  recordedOn: Math.min(Math.max(on, putInOn), toldTo),
})

function strategy(told: Told): readonly CaseworkEntry[] {
  const { firstDay } = yearTo31March(told.lastYear - 2)
  const reviewOn = yearTo31March(told.lastYear - 1).lastDay
  const writtenOn = yearTo31March(told.lastYear - 1).firstDay + 30
  const version = (number: string, writtenOn: Day, says: Body) =>
    entry(told, 'strategy-version', `version ${number}`, {
      strategy: 'S-1',
      number,
      writtenOn: isoOf(writtenOn),
      authors: 'Head of service, children in care',
      ...says,
    })
  return [
    entry(told, 'strategy', 'S-1', {
      reference: 'S-1',
      title: 'Strategy for children in care and care leavers',
      purpose:
        'Every child in our care and every care leaver has a safe and dependable foundation from which to grow and flourish. If it is not going to make it better, we do not do it.',
      owner: 'Director of children’s services',
      board: 'Corporate parenting panel',
      fromOn: isoOf(firstDay),
      toOn: isoOf(yearTo31March(told.lastYear).lastDay),
      reviewOn: isoOf(yearTo31March(told.lastYear - 2).lastDay),
    }),
    version('0.9', firstDay - 90, { changed: 'A draft for the council of children in care and the forum' }),
    version('1.0', firstDay - 40, {
      changed: 'The promises are in children’s own words',
      approvedBy: 'B-1',
      approvedOn: isoOf(firstDay - 20),
      alsoApproved: [{ by: 'Cabinet', on: isoOf(firstDay - 13) }],
      reviewOn: isoOf(yearTo31March(told.lastYear - 2).lastDay),
    }),
    {
      ...version('2.0', writtenOn, {
        changed: 'Measures for each objective, and who answers for it',
        approvedBy: 'B-1',
        approvedOn: isoOf(writtenOn + 17),
        reviewOn: isoOf(reviewOn),
      }),
      file: fileOf(strategyItself, told, told.toldTo - writtenOn),
    },
  ]
}

/** Figures at the start are those of the year before the strategy, where the scorecard shows them. */
function measured(told: Told, { isSooner, readings = [], ...says }: ToldMeasure, reference: string) {
  const baselineOn = yearTo31March(told.lastYear - 3).lastDay
  const byOn = yearTo31March(isSooner ? told.lastYear - 1 : told.lastYear).lastDay
  return [
    entry(told, 'success-measure', reference, {
      reference,
      measuredBy: says.indicator === undefined ? 'stated' : 'indicator',
      baselineOn: isoOf(baselineOn),
      byOn: isoOf(byOn),
      ...says,
    }),
    ...readings.map(([monthsAgo, first, denominator]) => {
      const on = addMonths(told.toldTo, -monthsAgo)
      const came = typeof first === 'boolean' ? { isDone: first } : { numerator: first, denominator }
      const body = { measure: reference, on: isoOf(on), ...came, source: 'Participation team’s register' }
      return entry(told, 'measure-reading', `${reference} ${monthsAgo}`, body, on)
    }),
  ]
}

/** A plan is put in when the strategy is, and says that it is done from the day on which it was. */
function planned(told: Told, { due, done, cameOfIt, ...says }: ToldPlan, reference: string): CaseworkEntry {
  const body = { reference, ...says, ...(due !== undefined && { dueOn: isoOf(told.toldTo - due) }) }
  if (done === undefined) return entry(told, 'service-plan', reference, body)
  const doneOn = told.toldTo - done
  return entry(
    told,
    'service-plan',
    reference,
    { ...body, doneOn: isoOf(doneOn), ...(cameOfIt !== undefined && { cameOfIt }) },
    doneOn,
  )
}

function judged(told: Told, evaluation: ToldEvaluation, reference: string): CaseworkEntry {
  const { monthsAgo, indicators = [], documents = [], actions = [], file, ...says } = evaluation
  const on = addMonths(told.toldTo, -monthsAgo)
  const its = entry(
    told,
    'self-evaluation',
    reference,
    {
      reference,
      ...says,
      on: isoOf(on),
      by: 'Leadership team',
      ...(indicators.length > 0 && { indicators: indicators.map(indicator => ({ indicator })) }),
      ...(documents.length > 0 && { documents: documents.map(document => ({ document })) }),
      ...(actions.length > 0 && { actions: actions.map(action => ({ action })) }),
    },
    on,
  )
  return file ? { ...its, file: fileOf(file, told, told.toldTo - on) } : its
}
