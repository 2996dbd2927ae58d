import { addMonths, type Day, isoOf } from '#core/dates.ts'
import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import type { Council } from '#core/demonstration/council.ts'
import { lastFrozenBy } from '#core/demonstration/published-months.ts'
import { fileOf } from '#core/demonstration/told-file.ts'
import { actions, type ToldAction } from '#core/demonstration/words/said-of-actions.ts'
import { recommendations, type ToldRecommendation } from '#core/demonstration/words/said-of-recommendations.ts'
import type { Body } from '#core/entry.ts'
import { issueInWords } from '#core/issue-name.ts'
import type { CouncilLife } from './council-life.ts'

/** What was recommended, what is done about it, and what became of it: late, put off, unshown and without effect among it. */
const councilLife: CouncilLife = {
  id: 'actions',
  tells: council => [
    ...recommendations.map(told => recommended(told, council.toldTo)),
    ...actions.flatMap(told => acted(told, council)),
  ],
}
export default councilLife

function recommended({ monthsAgo, ...says }: ToldRecommendation, toldTo: Day): CaseworkEntry {
  const madeOn = addMonths(toldTo, -monthsAgo)
  return {
    key: says.reference,
    type: 'recommendation',
    body: { ...says, madeOn: isoOf(madeOn) },
    recordedOn: madeOn + 7,
  }
}

function acted(told: ToldAction, council: Council): readonly CaseworkEntry[] {
  const { toldTo } = council
  const { reference, recommendations, agreed, due, how, progress, put, evidence, done, judged, ...says } = told
  const dayOf = (ago: number): string => isoOf(toldTo - ago)
  const entry = (type: string, ago: number, body: Body, n = 0): CaseworkEntry => ({
    key: `${reference} ${type} ${n}`,
    type,
    body,
    recordedOn: toldTo - ago,
  })
  return [
    entry('action', agreed, {
      reference,
      ...says,
      ...how,
      recommendations: recommendations.map(recommendation => ({ recommendation })),
      agreedOn: dayOf(agreed),
      ...(due !== undefined && { dueOn: dayOf(due) }),
    }),
    ...(progress ?? []).map(([ago, status, note], i) =>
      entry('action-progress', ago, { action: reference, on: dayOf(ago), status, ...(note && { note }) }, i),
    ),
    ...(put ?? []).map(([ago, newDue, why, agreedBy], i) =>
      entry('action-date', ago, { action: reference, on: dayOf(ago), dueOn: dayOf(newDue), why, agreedBy }, i),
    ),
    ...(evidence ?? []).map(([ago, kind, shows, file], i) => ({
      ...entry('action-evidence', ago, { action: reference, on: dayOf(ago), kind, shows }, i),
      ...(file && { file: fileOf(file, council, ago) }),
    })),
    ...(done ? [entry('action-completed', done[0], { action: reference, doneOn: dayOf(done[0]), by: done[1] })] : []),
    ...(judged && says.board
      ? [
          entry('effect-sign-off', judged[0], {
            action: reference,
            board: says.board,
            on: dayOf(judged[0]),
            judgement: judged[1],
            why: judged[2],
            ...issueSeen(toldTo - judged[0], toldTo),
          }),
        ]
      : []),
  ]
}

/** A board sees the figures of the last report that was frozen; none where there was none yet. */
function issueSeen(on: Day, toldTo: Day) {
  const month = lastFrozenBy(on, toldTo)
  return month && { issue: issueInWords({ month, number: 1 }) }
}
