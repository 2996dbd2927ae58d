import { addMonths, type Day, day, isIsoDate, isoOf } from '#core/dates.ts'
import { type Body, type Entry, standing } from '#core/entry.ts'
import {
  areasOn,
  areaTitles,
  type Framework,
  type FrameworkArea,
  frameworkOf,
} from '#core/self-evaluation-frameworks/framework.ts'

/** How the council judged itself in one area on a day. */
export interface SelfEvaluation {
  /** The number of the record's first entry. */
  readonly record: number
  readonly reference?: string
  readonly area: string
  readonly on: Day
  /** Its code; absent where a file gave none that there is. */
  readonly grade?: string
  readonly by?: string
  readonly strengths?: string
  readonly needs?: string
  readonly next?: string
  /** Indicators behind it, by number or id. */
  readonly indicators: readonly string[]
  /** Audit tools behind it, by id. */
  readonly audits: readonly string[]
  readonly documents: readonly string[]
  /** The attachment that is a document behind it; absent where none was attached. */
  readonly file?: string
  /** References of the actions that follow. */
  readonly actions: readonly string[]
}

/** The same in the words of its framework. */
export interface JudgedInWords extends SelfEvaluation {
  /** Its id where no framework has it. */
  readonly areaTitle: string
  readonly gradeTitle: string
  /** How good the grade is among those of its framework: 0 is the best, 1 the worst; absent where it has none. */
  readonly rank?: number
}

/** An area of a framework as it stood on a day. */
export interface AreaOn {
  readonly area: FrameworkArea
  /** What its framework is called; absent where the council judges itself by one alone. */
  readonly framework?: string
  /** Newest first; none where it was never judged. */
  readonly evaluations: readonly JudgedInWords[]
  /** Of the last two with a grade; absent where there are none. */
  readonly went?: 'better' | 'worse' | 'no change'
  /** True where it was last judged more than a year before, or never. */
  readonly isOld: boolean
}

/** Councils tell Ofsted of their self-evaluation once a year. */
const MONTHS_FRESH = 12

/** Every self-evaluation that stands, newest first. One without an area or a day says nothing. */
export const selfEvaluationsIn = (
  entries: Iterable<Pick<Entry, 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): readonly SelfEvaluation[] =>
  standing([...entries].filter(({ type }) => type === 'self-evaluation'))
    .flatMap(evaluationIn)
    .sort((a, b) => b.on - a.on || b.record - a.record)

function evaluationIn({ record, body }: Pick<Entry, 'record' | 'body'>): readonly SelfEvaluation[] {
  const [area, on] = [text(body.area), text(body.on)]
  if (area === undefined || on === undefined || !isIsoDate(on)) return []
  const words = ['reference', 'grade', 'by', 'strengths', 'needs', 'next', 'file'].flatMap(name =>
    text(body[name]) === undefined ? [] : [[name, body[name]]],
  )
  return [
    {
      record,
      area,
      on: day(on),
      ...Object.fromEntries(words),
      indicators: column(body.indicators, 'indicator'),
      audits: Array.isArray(body.audits) ? body.audits : [],
      documents: column(body.documents, 'document'),
      actions: column(body.actions, 'action'),
    },
  ]
}

/** What frameworks judge on a day, area by area, with what the council judged of each by then. */
export const areasJudged = (
  evaluations: readonly SelfEvaluation[],
  frameworks: readonly Framework[],
  asAt: Day,
): readonly AreaOn[] =>
  frameworks.flatMap(framework =>
    areasOn(framework, isoOf(asAt)).map((area): AreaOn => {
      const its = inWords(
        evaluations.filter(({ area: of, on }) => of === area.id && on <= asAt),
        frameworks,
      )
      const went = wentIn(its, Object.keys(framework.grades))
      const [last] = its
      return {
        area,
        ...(frameworks.length > 1 && { framework: framework.title }),
        evaluations: its,
        ...(went && { went }),
        isOld: last === undefined || addMonths(last.on, MONTHS_FRESH) < asAt,
      }
    }),
  )

/** Grades of areas that no framework has any more on a day, newest first: what was judged stays said. */
export function judgedBefore(
  evaluations: readonly SelfEvaluation[],
  frameworks: readonly Framework[],
  asAt: Day,
): readonly JudgedInWords[] {
  const areas = new Set(frameworks.flatMap(framework => areasOn(framework, isoOf(asAt)).map(({ id }) => id)))
  return inWords(
    evaluations.filter(({ area, on }) => !areas.has(area) && on <= asAt),
    frameworks,
  )
}

/** From the last grade but one to the last; the best grade comes first in a framework. */
function wentIn(newestFirst: readonly SelfEvaluation[], grades: readonly string[]): AreaOn['went'] {
  const [last, before] = newestFirst.map(({ grade }) => grades.indexOf(grade ?? '')).filter(place => place >= 0)
  if (last === undefined || before === undefined) return undefined
  return last === before ? 'no change' : last < before ? 'better' : 'worse'
}

function inWords(evaluations: readonly SelfEvaluation[], frameworks: readonly Framework[]): readonly JudgedInWords[] {
  const areas = areaTitles(frameworks)
  return evaluations.map(its => {
    const grades = Object.entries(frameworkOf(frameworks, its.area)?.grades ?? {})
    const place = grades.findIndex(([code]) => code === its.grade)
    return {
      ...its,
      areaTitle: areas[its.area] ?? its.area,
      gradeTitle: grades[place]?.[1] ?? 'No grade',
      ...(place >= 0 && { rank: place / Math.max(1, grades.length - 1) }),
    }
  })
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const column = (rows: unknown, field: string): readonly string[] =>
  Array.isArray(rows) ? rows.flatMap((row: Body) => text(row[field]) ?? []) : []
