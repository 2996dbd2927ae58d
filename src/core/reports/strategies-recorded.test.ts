import { describe, expect, test } from 'vitest'
import { type Block, cellWords, type Document, plainText, type Table } from '#core/document.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import { type Said, strategy2017, told } from '#core/strategies/strategy-2017.testing.ts'
import { loadDefinitions } from '#definitions.ts'
import { type Materials, materialsOf } from './materials.ts'
import strategyProgress from './strategy-progress.ts'
import { objectiveSections } from './strategy-sections.ts'

const { reports } = await loadDefinitions()
const selfEvaluation = reports.find(({ id }) => id === 'self-evaluation')!

const materials = (aboutUs: Materials['aboutUs'], more: Partial<Materials> = {}): Materials => ({
  ...materialsOf({
    authority: 'Testshire',
    recordedOn: '2017-08-09T12:00:00.000Z',
    scorecard: june2017,
    isPublic: false,
    aboutUs,
    journeys: [],
  }),
  ...more,
})

const written = (aboutUs: Materials['aboutUs'], more?: Partial<Materials>): Document =>
  strategyProgress.write(materials(aboutUs, more))
const saidIn = ({ blocks }: Document): string => JSON.stringify(blocks)
const headings = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block: Block) => (block.kind === 'heading' && block.level === 2 ? [plainText(block.words)] : []))
const tableNamed = ({ blocks }: Document, caption: string): Table =>
  blocks.find((block): block is Table => block.kind === 'table' && block.caption === caption)!
const cellsOf = ({ rows }: Table) => rows.map(row => row.map(cell => plainText(cellWords(cell))))

describe('the progress report of a council with a strategy on record', () => {
  const document = written(strategy2017)

  test('has the strategy’s own objectives, its promises under them, and an annual review', () => {
    expect(document.title).toBe('Looked after children and care leavers strategy: progress, June 2017')
    expect(headings(document).filter(title => title.startsWith('3.'))).toEqual([
      '3.1 Looked after children and care leavers strategy in short',
      '3.2 To protect our children and keep them safe from harm',
      '3.3 To find stable homes and permanence in good time',
      '3.4 To improve emotional wellbeing and physical health',
      '3.5 To improve educational progress',
      '3.6 To improve support and opportunities for care leavers',
      '3.7 To listen to children and young people',
      '3.8 Annual review, since 31 March 2017',
    ])
    expect(saidIn(document)).toContain('We will listen to what you have to say and make sure it makes a difference')
  })

  test('says in its summary how many targets are met of all', () => {
    expect(saidIn(document)).toContain('0 of 8 measures meet their target.')
    expect(saidIn(document)).toContain('Promised and not measured: Promise 2')
    expect(saidIn(document)).toContain('Nobody answers for it: 3 To improve emotional wellbeing')
  })

  test('adds its objectives up to the same', () => {
    const rows = cellsOf(tableNamed(document, '3.1 Objectives and promises'))
    expect(rows.at(-1)!.slice(0, 3)).toEqual(['All', '8', '0'])
    expect(rows.slice(0, -1).reduce((sum, row) => sum + Number(row[1]), 0)).toBe(8)
  })

  test('has each measure at the start, six months ago and now, with the target and where it stands', () => {
    const [eet] = cellsOf(tableNamed(document, '3.6 Measures'))
    expect(eet).toEqual([
      '7.4 Care leavers in education, employment or training',
      '44.4%',
      '',
      '65.3%',
      '',
      '',
      '70.0%',
      'Not met yet',
    ])
    const [moves] = cellsOf(tableNamed(document, '3.3 Measures'))
    expect(moves!.slice(1, 6)).toEqual(['13.0%', '', '12.1%', '63 of 522', ''])
  })

  test('says what was done since, what is late, and who answers for it', () => {
    expect(saidIn(document)).toContain('Open the second phase of the hub (20 June 2017).')
    expect(saidIn(document)).toContain('Train mentors (was due 29 June 2017; nobody answers for it).')
  })

  test('has what was told of an objective in the six months, and says where nothing was', () => {
    expect(saidIn(document)).toContain('Four care leavers have an apprenticeship.')
    expect(saidIn(document)).toContain('Lower the bar.')
    expect(saidIn(document)).not.toContain('The hub has moved.')
    expect(saidIn(document)).toContain('Nobody wrote of it since 31 December 2016.')
    expect(saidIn(written(strategy2017, { isPublic: true }))).not.toContain('apprenticeship.')
  })

  test('for the public names nobody and shows no number that is counted by hand', () => {
    const open = written(strategy2017, { isPublic: true })
    for (const one of ['nobody answers for it', '4 of 488', '0.8%']) expect(saidIn(open)).not.toContain(one)
    expect(saidIn(open)).toContain('What the council counts by hand is not shown in the public version.')
    expect(saidIn(document)).toContain('4 of 488')
  })
})

describe('the progress report', () => {
  const builtIn = '3.1 To protect our children and keep them safe from harm'

  test('of a council without a strategy on record is on the six objectives that there always were', () => {
    expect(headings(written([]))).toContain(builtIn)
    expect(headings(written([]))).toContain('3.7 Enough of the right homes')
  })

  test('is of strategies that cover the end of the month, both days counting', () => {
    const from = (fromOn: string, toOn: string) =>
      headings(written(told(['strategy', { reference: 'S-1', title: 'Another', fromOn, toOn }])))
    expect(from('2017-06-30', '2017-06-30')).toContain('3.1 Another in short')
    expect(from('2017-07-01', '2018-06-30')).toContain(builtIn)
    expect(from('2016-07-01', '2017-06-29')).toContain(builtIn)
  })

  test('of two strategies has one after the other, numbered through', () => {
    const document = written(
      told(
        ['strategy', { reference: 'S-1', title: 'One' }],
        ['strategy', { reference: 'S-2', title: 'Two' }],
        ['strategy-priority', { reference: 'OBJ-1', strategy: 'S-2', says: 'Homes' }],
      ),
    )
    expect(document.title).toBe('Strategies: progress, June 2017')
    expect(headings(document).filter(title => title.startsWith('3.'))).toEqual([
      '3.1 One in short',
      '3.2 Annual review, since 31 March 2017',
      '3.3 Two in short',
      '3.4 Homes',
      '3.5 Annual review, since 31 March 2017',
    ])
  })

  test('keeps what officers wrote of an objective that the strategy has in the same words', () => {
    const sections = [
      { report: 'strategy-progress', section: 'objective-1', month: '2017-06', text: 'Homes were visited.' },
    ]
    expect(saidIn(written(strategy2017, { sections }))).toContain('Homes were visited.')
  })

  test('has what officers wrote of an objective on record under it, and of one under another with its name', () => {
    const homes = { strategy: 'S-1', says: 'Homes near school' }
    const aboutUs = told(
      ['strategy', { reference: 'S-1', title: 'One' }],
      ['strategy-priority', { ...homes, reference: 'OBJ-1', kind: 'priority' }],
      [
        'strategy-priority',
        { strategy: 'S-1', reference: 'OBJ-2', kind: 'objective', says: 'Siblings', parent: 'OBJ-1' },
      ],
    )
    const sections = [2, 3].map(record => ({
      report: 'strategy-progress',
      section: `strategy-priority-${record}`,
      month: '2017-05',
      text: `Words of ${record}.`,
    }))
    const said = saidIn(written(aboutUs, { sections }))
    const places = ['3.2 Homes near school', 'Words of 2.', 'Siblings', 'Words of 3.', '3.3 Annual review'].map(words =>
      said.lastIndexOf(words),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('keeps what was written of an objective that the strategy does not have, for the six months that it is of', () => {
    const of = (month: string) =>
      written([...strategy2017, words('objective-3', month, 'Health passports are given.')], {
        sections: [{ report: 'strategy-progress', section: 'objective-3', month, text: 'Health passports are given.' }],
      })
    expect(headings(of('2017-01'))).toContain('3.9 Written of objectives that are not in the strategy')
    expect(saidIn(of('2017-01'))).toContain('Health passports are given.')
    expect(saidIn(of('2016-12'))).not.toContain('Health passports are given.')
  })
})

const words = (section: string, month: string, text: string, id = 1000) => ({
  ...told(['report-section', { report: 'strategy-progress', section, month, text }])[0]!,
  id,
  record: id,
})

describe('what officers are asked to write of objectives', () => {
  const asked = (aboutUs: Materials['aboutUs'], asAt = '2017-06-30') => objectiveSections({ aboutUs, asAt })
  const titles = (...args: Parameters<typeof asked>) => asked(...args).map(({ title }) => title)

  test('is of those of the strategy on record, and not of its promises under them', () => {
    expect(titles(strategy2017)).toEqual([
      'To protect our children and keep them safe from harm',
      'To find stable homes and permanence in good time',
      'To improve emotional wellbeing and physical health',
      'To improve educational progress',
      'To improve support and opportunities for care leavers',
      'To listen to children and young people',
    ])
    expect(asked(strategy2017)[1]).toMatchObject({ of: 'Objective 2, Looked after children and care leavers strategy' })
  })

  test('is of the built-in ones for a month that no strategy covers, both its days counting', () => {
    const builtIn = titles([])
    expect(builtIn).toContain('Enough of the right homes')
    expect(titles(strategy2017, '2017-02-27')).toEqual(builtIn)
    expect(titles(strategy2017, '2017-02-28')).not.toEqual(builtIn)
    expect(titles(strategy2017, '2020-02-28')).not.toEqual(builtIn)
    expect(titles(strategy2017, '2020-02-29')).toEqual(builtIn)
  })

  test('leaves out an objective that was given up, from the day after', () => {
    const aboutUs = told(
      ['strategy', { reference: 'S-1', title: 'One' }],
      ['strategy-priority', { reference: 'OBJ-1', strategy: 'S-1', says: 'Homes', toOn: '2017-06-29' }],
    )
    expect([titles(aboutUs, '2017-06-29'), titles(aboutUs)]).toEqual([['Homes'], []])
  })

  test('keeps the place of an objective in the words of a built-in one, and whatever was written of the others', () => {
    expect(asked(strategy2017)[0]!.id).toBe('objective-1')
    const written = [...strategy2017, words('objective-1', '2017-05', 'A'), words('sufficiency', '2016-01', 'B', 1001)]
    expect(asked(written).slice(6)).toMatchObject([
      {
        id: 'sufficiency',
        title: 'Enough of the right homes',
        of: 'Not in the strategy: printed for six months after it was written',
      },
    ])
    expect(titles([...strategy2017, words('sufficiency', '2017-07', 'Of a later month')])).toHaveLength(6)
  })
})

describe('the report on self-evaluation', () => {
  const judged: readonly Said[] = [
    ['self-evaluation', { area: 'leaders', on: '2019-03-31', grade: 'inadequate' }],
    [
      'self-evaluation',
      {
        area: 'leaders',
        on: '2020-03-31',
        grade: 'good',
        needs: 'Supervision is a list of tasks',
        indicators: [{ indicator: '6.9' }],
        audits: ['whole-case-in-care'],
      },
    ],
  ]
  const of = (more: Partial<Materials> = {}) =>
    selfEvaluation.write(materials(told(...judged), { asAt: '2020-06-30', ...more }))

  test('has the grades over time, and the last with its evidence', () => {
    expect(cellsOf(tableNamed(of(), 'Grades'))[0]).toEqual([
      'The impact of leaders on social work practice with children and families',
      'Good',
      '31 March 2020',
      'Inadequate',
    ])
    expect(saidIn(of())).toContain('Good, better than before, 31 March 2020.')
    expect(saidIn(of())).toContain('6.9 Health assessments up to date: 70.7%.')
    expect(saidIn(of())).toContain('Audits: Whole case: child in care')
  })

  test('for the public has the grades alone', () => {
    expect(cellsOf(tableNamed(of({ isPublic: true }), 'Grades'))[0]![1]).toBe('Good')
    expect(saidIn(of({ isPublic: true }))).not.toContain('Supervision is a list of tasks')
  })

  test('is in the pack of a month by whose end an area was judged', () => {
    const isEmpty = (asAt: string, isPublic = false) =>
      selfEvaluation.isEmpty!(materials(told(...judged), { asAt, isPublic }))
    expect([isEmpty('2019-03-30'), isEmpty('2019-03-31')]).toEqual([true, false])
    expect(isEmpty('2019-03-31', true)).toBe(true)
  })

  test('says where nothing was judged yet', () => {
    expect(saidIn(selfEvaluation.write(materials([])))).toContain('Nothing is judged in this way yet.')
    const later = selfEvaluation.write(materials([], { asAt: '2023-01-31' }))
    expect(cellsOf(tableNamed(later, 'Grades')).map(row => row[1])).toEqual(Array(5).fill('Not judged yet'))
  })
})
