import { mkdirSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FigureAnswer, ScorecardAnswer } from './answers.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

const { answerOf, refusalOf, waymark } = waymarkHere()
const HEADINGS = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'

const episode = (child: string, start: string, { place = 'U4', end = '', reason = '' } = {}): string =>
  `${child},${start},S,C2,N1,${place},PR1,${end},${reason},,,,`

let folders = 0
const folderOf = (year: string, rows: readonly string[]): string => {
  const folder = inScratch(`${++folders}`)
  mkdirSync(`${folder}/${year}`, { recursive: true })
  writeFileSync(`${folder}/${year}/episodes.csv`, [HEADINGS, ...rows, ''].join('\r\n'))
  return folder
}

interface IssueAnswer {
  readonly month: string
  readonly number: number
  readonly recordedOn: string
  readonly approvedBy: string | null
  readonly approvedOn: string | null
  readonly restated: readonly { readonly month: string; readonly changed: number }[]
}
interface ShownIssue extends IssueAnswer, Pick<ScorecardAnswer, 'indicators'> {
  readonly wider: ScorecardAnswer['indicators']
  readonly definitions: { readonly indicators: readonly { readonly id: string; readonly fingerprint: string }[] }
}
interface Moved {
  readonly child: string
  readonly numerator: number
  readonly denominator: number
}
interface RestateAnswer {
  readonly month: string
  readonly number: number | null
  readonly figures: readonly {
    readonly number: string
    readonly stretch: string
    readonly to: string
    readonly before: FigureAnswer
    readonly after: FigureAnswer
    readonly because: readonly {
      readonly cause: number
      readonly numerator: number
      readonly denominator: number
      readonly children: readonly Moved[]
    }[]
    readonly children: readonly Moved[]
  }[]
  readonly causes: readonly { readonly kind: string; readonly says: string; readonly child: string | null }[]
}

const council = (authority: string) => {
  const where = ['--data', inScratch('data'), '--authority', authority]
  return {
    where,
    imports: (year: string, recordedOn: string, rows: readonly string[], code = 0) =>
      answerOf(['import', 'ssda903', folderOf(year, rows), '--recorded-on', recordedOn, ...where], code),
    freeze: (asAt: string, ...more: readonly string[]) =>
      answerOf<IssueAnswer>(['issue', 'freeze', '--as-at', asAt, ...more, ...where]),
    show: (asAt: string, ...more: readonly string[]) =>
      answerOf<ShownIssue>(['issue', 'show', '--as-at', asAt, ...more, ...where]),
    restate: (asAt: string, ...more: readonly string[]) =>
      answerOf<RestateAnswer>(['issue', 'restate', '--as-at', asAt, ...more, ...where]),
    scorecard: (asAt: string, recordedOn: string) =>
      answerOf<ScorecardAnswer>(['scorecard', '--as-at', asAt, '--recorded-on', recordedOn, ...where]),
  }
}

const FIRST = [episode('101', '10/05/2017'), episode('102', '15/06/2017'), episode('103', '03/07/2017')]
const AGAIN = [
  episode('101', '10/05/2017', { place: 'K2' }),
  episode('102', '15/06/2017'),
  episode('104', '20/06/2017'),
]

describe('a month is frozen, and the return is sent again', () => {
  const { where, imports, freeze, show, restate, scorecard } = council('Testshire')
  let first: IssueAnswer
  let asPublished: ShownIssue
  beforeAll(async () => {
    await imports('2017-18', '2017-07-03', FIRST)
    first = await freeze('2017-06-30', '--recorded-on', '2017-07-05', '--approved-by', 'Head of service')
    asPublished = await show('2017-06-30')
    await imports('2017-18', '2017-07-20', AGAIN, 1)
  })

  test('the issue says what it is of, and who approved it', () => {
    expect(first).toMatchObject({ month: '2017-06', number: 1, recordedOn: '2017-07-05T23:59:59.999Z', restated: [] })
    expect(first.approvedBy).toBe('Head of service')
    expect(first.approvedOn).toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  test('it opens as it was published, whatever came since', async () => {
    expect(await show('2017-06-30')).toEqual(asPublished)
    expect(asPublished.indicators).toEqual((await scorecard('2017-06-30', '2017-07-05')).indicators)
    expect(asPublished.indicators).not.toEqual((await scorecard('2017-06-30', '2017-07-21')).indicators)
    const { indicators, wider, definitions } = asPublished
    expect(definitions.indicators).toHaveLength(indicators.length + wider.length)
  })

  test('each changed figure is explained by the entries that did it', async () => {
    const { figures, causes, number } = await restate('2017-06-30', '--children')
    expect(number).toBe(1)
    const lookedAfter = figures.find(f => f.number === '6.1' && f.to === '2017-06')!
    expect([lookedAfter.before.display, lookedAfter.after.display]).toEqual(['2', '3'])
    expect(lookedAfter.because.map(b => [causes[b.cause]!.kind, causes[b.cause]!.child, b.numerator])).toEqual([
      ['late-entry', '104', 1],
    ])
    expect(lookedAfter.children).toEqual([{ child: '104', numerator: 1, denominator: 0 }])
    const fostered = figures.find(f => f.number === '9.1' && f.to === '2017-06')!
    expect(fostered.because.map(b => [causes[b.cause]!.kind, causes[b.cause]!.child, b.numerator]).sort()).toEqual([
      ['correction', '101', -1],
      ['late-entry', '104', 1],
    ])
  })

  test('without being asked to, it names no child', async () => {
    const { figures, causes } = await restate('2017-06-30')
    expect(causes.map(({ child }) => child)).toEqual(causes.map(() => null))
    expect(figures.flatMap(({ children }) => children)).toEqual([])
    const { out } = await waymark(['issue', 'restate', '--as-at', '2017-06-30', ...where])
    expect(out).toContain('6.1, month to 2017-06: 2 became 3, 2 became 3')
    expect(out).toMatch(/Late entry: Episode of care of 20 June 2017, entry \d+: \+1 above the line/)
    expect(out).not.toMatch(/\b10[1-4]\b/)
  })

  test('nothing has changed by the day on which it was published', async () => {
    expect((await restate('2017-06-30', '--recorded-on', '2017-07-19')).figures).toEqual([])
    expect(
      await refusalOf(['issue', 'restate', '--as-at', '2017-06-30', '--recorded-on', '2017-07-01', ...where]),
    ).toEqual([
      'Issue 1 of 2017-06 was recorded on 2017-07-05T23:59:59.999Z, later than 2017-07-01T23:59:59.999Z. Give a later day by which to compare.',
    ])
  })

  test('the next month’s issue says what has become of this one', async () => {
    await imports('2017-18', '2017-08-02', [...AGAIN, episode('105', '01/08/2017')])
    const july = await freeze('2017-07-31', '--recorded-on', '2017-08-04')
    expect(july.restated.map(({ month }) => month)).toEqual(['2017-06'])
    expect(july.restated[0]!.changed).toBe((await restate('2017-06-30', '--recorded-on', '2017-08-04')).figures.length)
    expect(july.restated[0]!.changed).toBeGreaterThan(0)
  })

  test('a correction is a new issue, and the one before stays', async () => {
    expect(await refusalOf(['issue', 'freeze', '--as-at', '2017-06-30', '--number', '1', ...where])).toEqual([
      'Issue 1 of 2017-06 is frozen and is never changed. Freeze a new issue: it will be number 2.',
    ])
    const second = await freeze('2017-06-30', '--recorded-on', '2017-08-04')
    expect(second.number).toBe(2)
    expect(await show('2017-06-30', '--number', '1')).toEqual(asPublished)
    const list = await answerOf<readonly IssueAnswer[]>(['issue', 'list', ...where])
    expect(list.map(({ month, number }) => `${month} ${number}`)).toEqual(['2017-07 1', '2017-06 2', '2017-06 1'])
  })

  test('what was known at an instant can be compared without an issue', async () => {
    const { number, figures } = await restate('2017-06-30', '--since', '2017-07-10', '--recorded-on', '2017-07-21')
    expect(number).toBeNull()
    const published = await restate('2017-06-30', '--number', '1', '--recorded-on', '2017-07-21')
    expect(figures.map(({ because: _, ...figure }) => figure)).toEqual(
      published.figures.map(({ because: _, ...figure }) => figure),
    )
  })
})

describe('what cannot be had', () => {
  const { where, imports } = council('Emptyshire')
  beforeAll(() => imports('2017-18', '2017-07-03', FIRST))

  test.each<[string, readonly string[], string]>([
    [
      'an issue of a month that has none',
      ['show', '--as-at', '2017-05-31'],
      'No issue of 2017-05 has been frozen. Freeze one with: waymark issue freeze --as-at …',
    ],
    [
      'a restatement of one',
      ['restate', '--as-at', '2017-05-31'],
      'No issue of 2017-05 has been frozen. Freeze one with: waymark issue freeze --as-at …',
    ],
    [
      'a day within a month',
      ['freeze', '--as-at', '2017-06-29'],
      '--as-at must be the last day of a month, such as 2017-06-30, not 2017-06-29.',
    ],
    [
      'a month that no return reaches',
      ['freeze', '--as-at', '2010-06-30'],
      'Nothing is recorded of 2010-06, so that there is nothing to freeze. Import the return that reaches it, or choose another month.',
    ],
    [
      'what will be known',
      ['freeze', '--as-at', '2017-06-30', '--recorded-on', '2100-01-01'],
      '--recorded-on must not be later than now, not "2100-01-01".',
    ],
    [
      'a day of approval by nobody',
      ['freeze', '--as-at', '2017-06-30', '--approved-on', '2017-07-04'],
      '--approved-on says when somebody approved it. Say who, with --approved-by.',
    ],
    [
      'an issue and an instant at once',
      ['restate', '--as-at', '2017-06-30', '--number', '1', '--since', '2017-07-01'],
      'Give --number to compare with an issue, or --since to compare with what was known, not both.',
    ],
  ])('%s', async (_, words, says) => {
    expect(await refusalOf(['issue', ...words, ...where])).toEqual([says])
  })

  test('a list of none', async () => {
    expect(await answerOf(['issue', 'list', ...where])).toEqual([])
    expect((await waymark(['issue', 'list', ...where])).out).toBe('No issue has been frozen.\n')
  })
})
