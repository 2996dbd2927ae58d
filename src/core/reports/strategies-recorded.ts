import { onOneCard } from '#core/both-cards.ts'
import { addToMonth, type Day, day, dayInWords, isoOf, type Month, monthInWords } from '#core/dates.ts'
import { type Block, bulleted, heading, paragraph } from '#core/document.ts'
import { metInWords, othersInWords, reviewInWords, versionInWords, yearsInWords } from '#core/strategies/in-words.ts'
import { plannedActions } from '#core/strategies/planned-actions.ts'
import { marchBefore, type ObjectiveProgress, type Progress, progressOf } from '#core/strategies/progress.ts'
import { type Priority, type Strategy, strategiesIn } from '#core/strategies/strategies.ts'
import { strategiesOn } from '#core/strategies/strategy-on.ts'
import { counted } from '#core/wording.ts'
import { tablesExplained } from './cells.ts'
import { type Materials, monthOfMaterials, rowsOf } from './materials.ts'
import { isSilent, rowsTable } from './rows-table.ts'
import { saidOfEach } from './said.ts'
import { measuresTable, objectivesTable } from './strategy-tables.ts'

const MONTHS_BETWEEN = 6

/** What a report says of strategies that stand on record. */
interface RecordedStrategies {
  readonly title: string
  readonly summary: readonly Block[]
  readonly background: readonly Block[]
  readonly keyIssues: (written: WrittenBeside) => readonly Block[]
}

/** What officers wrote beside what the records say. */
export interface WrittenBeside {
  /** Of an objective; nothing where nobody did. */
  readonly of: (objective: Priority) => readonly Block[]
  /** Of objectives that no strategy on record has. */
  readonly ofOthers: readonly Block[]
}

/** One strategy over six months, and since the last 31 March but one at the most. */
interface Told {
  readonly halfYear: Progress
  readonly year: Progress
}

/** The strategies that cover the end of the month, as their records say them; undefined where none does. */
export function recordedStrategies(materials: Materials): RecordedStrategies | undefined {
  const asAt = day(materials.asAt)
  const strategies = strategiesOn(strategiesIn(materials.aboutUs), asAt)
  if (strategies.length === 0) return undefined
  const told = strategies.map(strategy => toldOf(strategy, strategies, materials))
  const title = strategies.length === 1 ? `${strategies[0]!.title}: progress` : 'Strategies: progress'
  const month = monthInWords(monthOfMaterials(materials))
  return {
    title,
    summary: [
      paragraph(
        `This report tells the panel how ${strategies.length === 1 ? 'the strategy has' : 'the strategies have'} gone in the six months to ${month}.`,
      ),
      ...told.map(({ halfYear: { now } }) =>
        paragraph([{ text: `${metInWords(now.counts)}.`, bold: true }, ` ${othersInWords(now.counts)}`]),
      ),
    ],
    background: told.map(({ halfYear }, i) => backgroundOf(halfYear, i + 1)),
    keyIssues: written => keyIssuesOf(told, materials, written),
  }
}

function toldOf(strategy: Strategy, strategies: readonly Strategy[], materials: Materials): Told {
  const month = monthOfMaterials(materials)
  const over = {
    day: day(materials.asAt),
    figures: {
      rows: onOneCard(materials).rows,
      asAt: materials.asAt,
      hidesFew: materials.isPublic,
      ...(materials.isPublic && { hidesOwn: true as const }),
    },
    actions: plannedActions(strategies, materials.aboutUs),
  }
  return {
    halfYear: progressOf(strategy, { ...over, monthBefore: addToMonth(month, -MONTHS_BETWEEN) }),
    year: progressOf(strategy, { ...over, monthBefore: marchBefore(month) }),
  }
}

function backgroundOf({ now }: Progress, number: number): Block {
  const { strategy, inForce } = now
  const kinds = counted(now.objectives.length, 'objective and promise', 'objectives and promises')
  return paragraph(
    `2.${number} ${strategy.title}, ${yearsInWords(strategy)}, has ${kinds} with ${counted(now.counts.all, 'measure')}. ${inForce ? `${versionInWords(inForce)}, is in force.` : 'No version of it is approved.'} ${reviewInWords(now)}.`,
  )
}

function keyIssuesOf(told: readonly Told[], materials: Materials, written: WrittenBeside): readonly Block[] {
  let section = 0
  const next = (): string => `3.${++section}`
  const blocks = told.flatMap(({ halfYear, year }) => [
    ...inShort(halfYear, materials, next()),
    ...rootsOf(halfYear.objectives).flatMap(group => objectiveIn(group, halfYear, materials, next(), written)),
    ...annualReview(year, materials, next()),
  ])
  const others =
    written.ofOthers.length === 0
      ? []
      : [heading(2, `${next()} Written of objectives that are not in the strategy`), ...written.ofOthers]
  return [...blocks, ...others, ...tablesExplained(blocks)]
}

/** How the strategy stands, what needs attention, and its objectives side by side. */
function inShort(progress: Progress, materials: Materials, number: string): readonly Block[] {
  const { now, objectives } = progress
  const attention = attentionIn(progress)
  return [
    heading(2, `${number} ${now.strategy.title} in short`),
    paragraph(`${metInWords(now.counts)}. ${othersInWords(now.counts)}`),
    ...(attention.length === 0 ? [] : [paragraph('What needs attention:'), bulleted(attention)]),
    ...(objectives.length === 0 ? [] : [objectivesTable(progress, `${number} Objectives and promises`)]),
    ...(materials.isPublic && objectives.some(({ counts }) => counts['not shown'] > 0)
      ? [paragraph('What the council counts by hand is not shown in the public version.')]
      : []),
  ]
}

function attentionIn({ now, objectives }: Progress): readonly string[] {
  const names = (is: (one: ObjectiveProgress) => boolean) => objectives.filter(is).map(nameOf)
  const late = objectives.flatMap(({ slipping }) => slipping)
  const [unmeasured, unowned] = [names(its => its.isUnmeasured), names(its => its.hasNoOwner)]
  return [
    ...(unmeasured.length > 0 ? [`Promised and not measured: ${unmeasured.join('; ')}.`] : []),
    ...(unowned.length > 0 ? [`Nobody answers for it: ${unowned.join('; ')}.`] : []),
    ...(late.length > 0 ? [`${counted(late.length, 'service plan')} late or put off.`] : []),
    ...(now.isPastReview ? [`${reviewInWords(now)}.`] : []),
  ]
}

/** An objective with those under it. */
function rootsOf(objectives: readonly ObjectiveProgress[]): readonly (readonly ObjectiveProgress[])[] {
  const groups: ObjectiveProgress[][] = []
  for (const objective of objectives)
    if (objective.priority.depth === 0 || groups.length === 0) groups.push([objective])
    else groups.at(-1)!.push(objective)
  return groups
}

const nameOf = ({ priority: { number, says } }: Pick<ObjectiveProgress, 'priority'>): string =>
  [number, says].filter(Boolean).join(' ')

function objectiveIn(
  group: readonly ObjectiveProgress[],
  { since, now }: Progress,
  materials: Materials,
  number: string,
  written: WrittenBeside,
): readonly Block[] {
  const [first, ...under] = group
  const moved = group.flatMap(its => its.moved)
  const rows = rowsOf(
    materials,
    moved.flatMap(({ measured }) => measured.indicator?.id ?? []),
  )
  return [
    heading(2, `${number} ${first!.priority.says}`),
    ...under.map(({ priority }) =>
      paragraph([{ text: `${priority.number ?? 'Promise'}: `, bold: true }, priority.says]),
    ),
    ...(moved.length === 0
      ? [paragraph('It has no measure: nothing shows whether it is kept.')]
      : [measuresTable(moved, { caption: `${number} Measures`, since, day: day(materials.asAt) })]),
    ...plansSince(group, since, materials),
    ...changesIn(group, since),
    ...toldIn(group, since, materials),
    ...saidOfEach(rows, materials),
    ...written.of(first!.priority),
    ...under.flatMap(its => underName(its, written.of(its.priority))),
    ...(now.isOver ? [paragraph('The strategy is over.')] : []),
  ]
}

/** What was written of one under another, led by its name. */
const underName = (its: ObjectiveProgress, written: readonly Block[]): readonly Block[] =>
  written.length === 0 ? [] : [paragraph([{ text: nameOf(its), bold: true }]), ...written]

/** What services did since a day, and what of it is late or was put off. Nobody is named for the public. */
function plansSince(group: readonly ObjectiveProgress[], since: Day, { isPublic }: Materials): readonly Block[] {
  const [done, slipping] = [group.flatMap(its => its.done), group.flatMap(its => its.slipping)]
  const who = (owner: string | undefined) => (isPublic ? [] : [owner ?? 'nobody answers for it'])
  return [
    ...(done.length === 0
      ? []
      : [
          paragraph(`Done since ${dayInWords(since)}:`),
          bulleted(
            done.map(({ what, doneOn, plan }) =>
              [`${withoutStop(what)} (${dayInWords(doneOn!)}).`, plan.cameOfIt].filter(Boolean).join(' '),
            ),
          ),
        ]),
    ...(slipping.length === 0
      ? []
      : [
          paragraph('Late or put off:'),
          bulleted(
            slipping.map(({ what, dueOn, owner, standing }) => {
              const when =
                dueOn === undefined
                  ? 'no day is set'
                  : `${standing === 'late' ? 'was due' : 'now due'} ${dayInWords(dueOn)}`
              return `${withoutStop(what)} (${[when, ...who(owner)].join('; ')}).`
            }),
          ),
        ]),
    ...(done.length + slipping.length === 0 && group.some(({ plans }) => plans.length > 0)
      ? [paragraph(`Nothing was done since ${dayInWords(since)}, and nothing is late.`)]
      : []),
  ]
}

const withoutStop = (says: string): string => says.replace(/\.$/, '')

/** What was told of an objective and those under it since a day. Nobody saw to it that such words suit the public. */
function toldIn(group: readonly ObjectiveProgress[], since: Day, { isPublic }: Materials): readonly Block[] {
  if (isPublic) return []
  const told = group.flatMap(({ told }) => told).sort((a, b) => a.on - b.on)
  if (told.length === 0) return [paragraph(`Nobody wrote of it since ${dayInWords(since)}.`)]
  return told.flatMap(({ on, by, says, next }) => [
    paragraph([{ text: `${[dayInWords(on), by].filter(Boolean).join(', ')}: `, bold: true }, says]),
    ...(next === undefined ? [] : [paragraph([{ text: 'What comes next: ', bold: true }, next])]),
  ])
}

function changesIn(group: readonly ObjectiveProgress[], since: Day): readonly Block[] {
  const changed = group.flatMap(({ moved }) => moved).filter(({ change }) => change)
  if (changed.length === 0) return []
  const says = changed.map(({ measured, change }) => `${measured.title}: ${change}.`)
  return [paragraph(`What is met otherwise than on ${dayInWords(since)}:`), bulleted(says)]
}

/** The year so far, or the whole year to March: what is newly met, what was given up, and the years side by side. */
function annualReview(progress: Progress, materials: Materials, number: string): readonly Block[] {
  const { now, before, since, objectives } = progress
  const moved = objectives.flatMap(its => its.moved)
  const of = (change: string) => moved.filter(its => its.change === change)
  const done = objectives.flatMap(its => its.done).length
  const rows = rowsOf(materials, [...new Set(moved.flatMap(({ measured }) => measured.indicator?.id ?? []))])
  const givenUp = now.givenUp.filter(({ toOn }) => toOn !== undefined && toOn > since)
  const versions = now.strategy.versions.filter(
    ({ approvedOn }) => approvedOn !== undefined && approvedOn > since && approvedOn <= day(materials.asAt),
  )
  return [
    heading(2, `${number} Annual review, since ${dayInWords(since)}`),
    paragraph(
      `${metInWords(now.counts)}; by the figures of ${monthInWords(monthIn(since))}, ${before.counts.met} of ${before.counts.all} did. ${of('newly met').length} newly met, ${of('no longer met').length} no longer. ${counted(done, 'service plan')} done.`,
    ),
    ...(versions.length === 0
      ? []
      : [bulleted(versions.map(version => [versionInWords(version), version.changed].filter(Boolean).join(': ')))]),
    ...(givenUp.length === 0
      ? []
      : [
          paragraph('Given up:'),
          bulleted(givenUp.map(({ says, whyEnded }) => [says, whyEnded].filter(Boolean).join(': '))),
        ]),
    ...(rows.every(isSilent) ? [] : rowsTable(rows, materials, { caption: `${number} Year by year`, years: 3 })),
    paragraph(
      now.isPastReview
        ? `${reviewInWords(now)}: the panel is asked to agree the day of its review.`
        : `${reviewInWords(now)}.`,
    ),
  ]
}

const monthIn = (on: Day): Month => isoOf(on).slice(0, 7)
