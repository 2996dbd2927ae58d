import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeWorkbook } from '#files/workbook.ts'
import type { ScorecardAnswer } from './answers.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

/** A council’s figures beside those of fictional others, taken from files shaped as the published ones are. */
const { answerOf, refusalOf } = waymarkHere()
const where = ['--data', inScratch('data'), '--authority', 'Testshire County Council']

function file(name: string, content: string | Uint8Array): string {
  const path = inScratch(name)
  writeFileSync(path, content)
  return path
}
const lines = (...rows: readonly string[]): string => [...rows, ''].join('\n')

const tool = lines(
  'measure,name,year,la_code,area,region,value_text,value',
  'LACStable_2016on,Three or more placements,2021,901,Testshire,Yorkshire and The Humber,12,12.0',
  'LACStable_2016on,,2021,902,Ambridge,Yorkshire and The Humber,9,9.0',
  'LACStable_2016on,,2021,903,Borchester,South West,-,',
  'LACStable_2016on,,2021,970,England,NA,10,10.0',
  'LACStable_2016on,,2021,982,Yorkshire and the Humber,NA,11,11.0',
  'LACStable_2016on,,2020,901,Testshire,Yorkshire and The Humber,14,14.0',
  'Nobody_Compares,,2021,901,Testshire,Yorkshire and The Humber,5,5.0',
)
const neighbours = lines(
  '"LA.Name","LA.number","SN_rank","SN_LA_name","SN_LA_number"',
  '"Testshire",901,"2","Borchester",903',
  '"Testshire",901,"1","Ambridge",902',
)

/** The benchmark of an indicator on a scorecard. */
const benchmarkOn = async (number: string, asAt: string) =>
  (await answerOf<ScorecardAnswer>(['scorecard', '--as-at', asAt, '--months', '1', ...where])).indicators.find(
    its => its.number === number,
  )?.benchmark

const taken = <T = Record<string, unknown>>(...words: readonly string[]): Promise<T> =>
  answerOf<T>(['import', 'benchmarks', ...words, ...where])
const refused = (...words: readonly string[]) => refusalOf(['import', 'benchmarks', ...words, ...where])

beforeAll(async () => {
  const size = ['--looked-after', '60', '--care-leavers', '30', '--years', '2', '--last-year', '2021-22']
  await answerOf(['demo', ...size, '--out', inScratch('returns')])
  await answerOf(['import', 'ssda903', inScratch('returns'), ...where], 1)
})

describe('published figures', () => {
  test('are taken from the tool’s file, packed or not, and say what is missing; the council is known by its name', async () => {
    expect(await taken(file('lait.csv.gz', gzipSync(tool)))).toEqual({
      council: { laCode: '901', name: 'Testshire', region: '982' },
      files: [
        {
          file: 'lait.csv.gz',
          holds: 'figures',
          rows: 7,
          measures: ['LACStable_2016on'],
          years: [2020, 2021],
          passedOver: 1,
        },
      ],
      added: 3,
      unchanged: 0,
      missing: [expect.stringMatching(/^No statistical neighbours of Testshire are held/)],
    })
    expect(await taken(file('unpacked.csv', tool))).toMatchObject({ added: 0, unchanged: 3 })
  })

  test('stand on the scorecard by the latest year published, with the neighbours that were listed', async () => {
    expect(await taken(file('sn_may_2019.csv', neighbours))).toMatchObject({ added: 1, missing: [] })
    expect(await benchmarkOn('8.2', '2021-11-30')).toMatchObject({
      year: '2020-21',
      measure: 'LACStable_2016on',
      matches: 'yes',
      own: 12,
      neighbourModel: 2019,
      neighboursMean: 9,
      neighboursLeftOut: 1,
      bestNeighbour: 9,
      region: 11,
      england: 10,
      rank: 2,
      among: 2,
      source: { file: 'lait.csv.gz', line: 2 },
    })
    expect(await benchmarkOn('8.2', '2021-10-31')).toMatchObject({ year: '2019-20', own: 14 })
    expect(await benchmarkOn('8.5', '2021-11-30')).toBeNull()
  })

  test('are taken from the department’s own file, whose parts are added up where an indicator asks for several', async () => {
    const ofProviders = lines(
      '"time_period","geographic_level","geo_breakdown","old_la_code","new_la_code","cla_group","characteristic","number","percentage"',
      '2021,"Local authority","Testshire",901,"E1","Place providers","Private provision","45","30"',
      '2021,"Local authority","Testshire",901,"E1","Place providers","Voluntary/third sector provision","15","10"',
      '2021,"Local authority","Ambridge",902,"E2","Place providers","Private provision","45","30"',
      '2021,"Local authority","Ambridge",902,"E2","Place providers","Voluntary/third sector provision","c","c"',
      '2021,"National","National",,"","Place providers","Private provision","45","38"',
      '2021,"National","National",,"","Place providers","Voluntary/third sector provision","45","6"',
      '2021,"Statistical neighbours (median)","Statistical neighbours (median)",901,"","Place providers","Private provision","","31"',
    )
    await taken(file('providers.csv', ofProviders))
    expect(await benchmarkOn('8.5', '2021-12-31')).toMatchObject({
      matches: 'nearly',
      own: 40,
      england: 44,
      neighboursMean: null,
      neighboursLeftOut: 2,
      among: 1,
    })
  })

  test('are taken from a table of the tool with a column for each year, once it is said what it is of', async () => {
    const table = lines(
      'LA Number,LA and Regions,2020,2020-21,Rank',
      '901,Testshire,60,62,1',
      '902,Ambridge,50,-,',
      '970,England,,70,',
      ',Change from previous year,1,2,',
    )
    expect(await refused(file('table.csv', table))).toEqual([
      'table.csv: the file does not say which measure it is of; choose the measure, such as LACHealth%.',
    ])
    expect(await refused(file('table.csv', table), '--measure', 'LACHeight')).toEqual([
      expect.stringMatching(/^No indicator is held against the measure "LACHeight"; there are: .*LACHealth%/),
    ])
    expect(await taken(file('table.csv', table), '--measure', 'LACHealth%')).toMatchObject({ added: 2 })
    expect(await benchmarkOn('6.9', '2021-12-31')).toMatchObject({ own: 62, england: 70, neighboursLeftOut: 2 })
    const named = lines(
      'LA Number,LA and Regions,Topic,Measure,2021',
      '901,Testshire,CLA,Percentage of CLA having Dental Checks,71',
    )
    expect(await taken(file('named.csv', named))).toMatchObject({ added: 1 })
    expect(await benchmarkOn('6.10', '2021-12-31')).toMatchObject({ own: 71, measure: 'LACDental%' })
  })

  test('say on which day they were published', async () => {
    const early = tool.replaceAll(',2021,', ',2022,').replaceAll(',12,12.0', ',13,13.0')
    await taken(file('early.csv', early), '--published-on', '2022-11-17')
    expect(await benchmarkOn('8.2', '2022-10-31')).toMatchObject({ year: '2020-21' })
    expect(await benchmarkOn('8.2', '2022-11-30')).toMatchObject({ year: '2021-22', own: 13 })
  })
})

test('neighbours are taken from a workbook with a row for each council', async () => {
  const headings = ['LA num', 'LA Name', 'LA number', 'GOInd', 'GOReg', 'SN1', 'SNP', 'SN2', 'SNP']
  const text = (...cells: readonly string[]) => cells.map(text => ({ text }))
  const workbook = await writeWorkbook([
    {
      name: 'LA SN Groups',
      headings: ['A', 'B', 'C', 'D', 'E', '3', '4', '5', '6'],
      rows: [
        text(...headings),
        text('901', 'Testshire', '901', '9', 'Yorkshire and the Humber', '903', 'Close', '902', 'Close'),
        text('902', 'Ambridge', '902', '9', 'Yorkshire and the Humber', '901', 'Close', '-', ''),
        text('903', 'Borchester', '903', '9', 'South West', '901', 'Close', '902', 'Close'),
      ],
    },
  ])
  const path = file('neighbours.xlsx', workbook)
  expect(await refused(path)).toEqual([
    'neighbours.xlsx: the list does not say in which year its neighbours were chosen; give the year of the model, such as 2025.',
  ])
  expect(await taken(path, '--model', '2021')).toMatchObject({
    added: 1,
    files: [{ holds: 'neighbours', years: [2021] }],
  })
  expect(await benchmarkOn('8.2', '2021-11-30')).toMatchObject({ neighbourModel: 2021, neighboursLeftOut: 1 })
})

describe('what cannot be used is refused in a sentence, and nothing of the import lands', () => {
  const good = file('good.csv', tool.replaceAll('2021', '2019'))

  test('files of another shape, each by itself', async () => {
    expect(
      await refused(
        good,
        file('fruit.csv', lines('Fruit,Colour', 'Apple,Red')),
        file(
          'starting.csv',
          lines('time_period,geographic_level,old_la_code,cla_group', '2021,Local authority,901,Sex'),
        ),
        file('cut.csv.gz', gzipSync(tool).subarray(0, 60)),
        inScratch('nowhere.csv'),
      ),
    ).toEqual([
      expect.stringMatching(
        /^fruit\.csv, line 1: these are not the headings of a file of the local authority interactive tool/,
      ),
      'starting.csv: none of its rows is of a measure that an indicator is held against; take one that publishes the placements, health, moves or care leavers of every council.',
      'cut.csv.gz: the packed file is damaged or cut short; fetch it again.',
      expect.stringMatching(/nowhere\.csv: there is no such file or folder; check the path\.$/),
    ])
    expect(await taken(good)).toMatchObject({ added: 1 })
  })

  test.each<[string, string, RegExp]>([
    [
      'a year that is not over',
      tool.replaceAll('2021', '2099'),
      /: it has figures for 2098-99, a year that was not over on/,
    ],
    [
      'a year that nobody can read',
      tool.replaceAll(',2021,', ',soon,'),
      /, line 2: "soon" is no year that can be read/,
    ],
    ['two years that do not follow', tool.replaceAll(',2021,', ',2021-23,'), /, line 2: "2021-23" is no year/],
    [
      'two values of one council',
      tool.replace(',902,Ambridge', ',901,Testshire'),
      /, line 3: LACStable_2016on of area 901 for 2021 is "9" here and "12" on line 2; keep one of them/,
    ],
    [
      'a council without a number',
      tool.replace(',902,', ',Ambridge,'),
      /, line 3: "Ambridge" is not the number of a council/,
    ],
  ])('%s', async (_, content, says) => {
    expect(await refused(file('odd.csv', content))).toEqual([expect.stringMatching(says)])
  })

  test('a council that the files do not have, and files that do not say which it is', async () => {
    expect(await refused(good, '--la-code', '999')).toEqual([
      'None of these files has a council with the number "999"; see the column of local authority codes.',
    ])
    const elsewhere = ['--data', inScratch('other'), '--authority', 'Elsewhere']
    expect(await refusalOf(['import', 'benchmarks', good, ...elsewhere])).toEqual([
      'Say which council is yours by its number in these files, such as 372. It is remembered.',
    ])
    expect(await refusalOf(['import', 'benchmarks', ...where])).toEqual([
      'Name the files to take: waymark import benchmarks FILE.csv NEIGHBOURS.xlsx',
    ])
  })
})
