import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { unzipped } from '#documents/unzipped.testing.ts'
import { recording } from './recording.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

const { answerOf, refusalOf, waymark } = waymarkHere()
const where = ['--data', inScratch('data'), '--authority', 'Testshire']
const as = (asAt: string) => ['--as-at', asAt, ...where]
const hasPdfText = spawnSync('pdftotext', ['-v']).error === undefined

/** Figures of one month that are suppressed, each with what nothing else in a pack says. */
const FEW = [
  { row: '6.11,2017-06,3,7', says: ['42.9', '42.85', '0.429', '0.4285'] },
  { row: '6.10,2017-06,7,11', says: ['63.6', '63.63', '0.636', '0.6363'] },
  { row: '7.4,2017-06,4723,4727', says: ['4723', '4727', '4,723', '4,727', '99.9', '0.999'] },
  { row: '10.2,2017-06,6131,', says: ['6131', '6,131'] },
] as const
const MANY = ['6.9,2017-06,260,350', '10.1,2017-06,6133,']
/** What the council calls a child by. */
const CHILD = 'Quillfeather-77815'

const section = (month: string, text: string) => ({
  about: 'authority',
  type: 'report-section',
  body: { report: 'council-report', section: 'legal', month, text },
})

async function figures(name: string, rows: readonly string[]): Promise<void> {
  const lines = ['Indicator,Month,Numerator,Denominator,Source', ...rows.map(row => `${row},Tracker`)]
  writeFileSync(inScratch(name), lines.join('\n'))
  await answerOf(['import', 'figures', inScratch(name), ...where])
}

async function packed(...more: readonly string[]): Promise<string> {
  const out = inScratch(`pack-${more.length}`)
  await answerOf(['pack', '--out', out, ...more, ...as('2017-06-30')])
  return out
}

beforeAll(async () => {
  await recording(inScratch('data'), 'Testshire', [
    { about: CHILD, type: 'child-details', body: { bornOn: '2010-05-05', sex: '2' } },
    {
      about: CHILD,
      type: 'episode',
      body: { startedOn: '2016-05-01', reasonForNewEpisode: 'S', legalStatus: 'C2', placement: 'U4' },
    },
    section('2017-05', 'Court fees for 3 children are paid.'),
    section('2017-06', 'Court fees are paid.'),
  ])
  await figures('figures.csv', [...FEW.map(({ row }) => row), ...MANY, '6.9,2017-05,250,350'])
}, 60_000)

/** All that a file holds as text: what is shown, and properties, comments, formulas, charts and pictures besides. */
function textIn(path: string): string {
  const bytes = readFileSync(path)
  if (/\.(docx|xlsx)$/.test(path)) return [...unzipped(bytes).values()].join('\n')
  if (path.endsWith('.csv')) return bytes.toString('utf8').replaceAll(',', '\n')
  if (!path.endsWith('.pdf')) return bytes.toString('utf8')
  const shown = hasPdfText ? execFileSync('pdftotext', ['-layout', path, '-']).toString('utf8') : ''
  return [shown, ...stringsOf(bytes)].join('\n')
}

/** What a PDF says beside its pages: in its information, metadata, outline and alternative text. */
function stringsOf(pdf: Buffer): readonly string[] {
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(pdf.subarray(index + length), { finishFlush: 2 }).toString('latin1')
    } catch {
      return ''
    }
  })
  return [pdf.toString('latin1'), ...streams].flatMap(text => [
    ...(text.includes('<?xpacket') ? [text.slice(text.indexOf('<?xpacket'), text.lastIndexOf('<?xpacket end'))] : []),
    ...[...text.matchAll(/\(((?:[^()\\]|\\.)*)\)/g)].map(([, string]) => string!),
    ...[...text.matchAll(/<(FEFF[0-9A-F]*)>/gi)].map(([, hex]) =>
      Buffer.from(hex!, 'hex').swap16().toString('utf16le'),
    ),
  ])
}

/** Whether a text says a number, not as a part of a longer one, of a drawing or of a style. */
const saysIn = (text: string, number: string): boolean =>
  new RegExp(String.raw`(?<![\d.]|\d,)${number.replace(/[.]/g, '\\.')}(?![\d]|,\d)`).test(
    text.replace(/<style[\s\S]*?<\/style>|\b(?:d|points|x\d?|y\d?|c[xy]|width|height|transform)="[^"]*"/g, ''),
  )

describe('a pack for the public, in every format', () => {
  test('says nowhere a value that is suppressed, nor what a child is called', async () => {
    const out = await packed('--public')
    const names = readdirSync(out)
    expect(names.filter(name => name.startsWith('scorecard.'))).toHaveLength(6)
    for (const name of names) {
      const text = textIn(join(out, name))
      const said = FEW.flatMap(({ says }) => says.filter(number => saysIn(text, number)))
      expect(said, name).toEqual([])
      expect(text, name).not.toMatch(/Quillfeather|77815/)
    }
  }, 120_000)

  test('and says the others: the same search finds both in a pack for the panel', async () => {
    const [open, whole] = [inScratch('pack-1'), await packed()]
    for (const format of ['csv', 'docx', 'xlsx', 'html', 'json', ...(hasPdfText ? ['pdf'] : [])]) {
      const [shown, all] = [open, whole].map(out => textIn(join(out, `scorecard.${format}`)))
      expect(saysIn(shown!, '74.3') || saysIn(shown!, '0.743'), format).toBe(true)
      for (const { says } of FEW)
        expect(
          says.some(number => saysIn(all!, number)),
          `${format}: ${says[0]}`,
        ).toBe(true)
    }
  }, 120_000)

  test('is not made while an officer’s own words say too small a number, and says where that is', async () => {
    const refused = await refusalOf(['pack', '--public', '--out', inScratch('none'), ...as('2017-05-31')])
    expect(refused.join('\n')).toContain(
      'Council report, Legal implications: “3” in “Court fees for 3 children are paid.” is too few to be published.',
    )
    expect(readdirSync(inScratch())).not.toContain('none')
  })

  test('for the panel is made all the same', async () => {
    const { out } = await waymark(['pack', '--out', inScratch('panel'), '--formats', 'json', ...as('2017-05-31')])
    expect(out).toContain('Council report: council-report.json')
    expect(readFileSync(inScratch('panel', 'council-report.json'), 'utf8')).toContain('Court fees for 3 children')
  })
})

describe('a pack for the public that follows an issue', () => {
  const shownOf = async (asAt: string, number: string, month: string) => {
    const out = inScratch(`after-${asAt}`)
    await answerOf(['pack', '--public', '--out', out, '--formats', 'csv', ...as(asAt)])
    const lines = readFileSync(join(out, 'scorecard.csv'), 'utf8').split('\r\n')
    return lines.find(line => line.includes(`,${number},`) && line.includes(month))
  }

  test('keeps back what the issue kept back, though it is many by now', async () => {
    await waymark(['issue', 'freeze', ...as('2017-06-30')])
    expect(await shownOf('2017-06-30', '6.10', 'Jun 2017')).toContain('[c]')
    await figures('corrected.csv', ['6.10,2017-06,70,110', '6.14,2017-06,80,120'])
    expect(await shownOf('2017-06-30', '6.10', 'Jun 2017')).toContain('[c]')
    expect(await shownOf('2017-06-30', '6.14', 'Jun 2017')).toContain('66.7%')
  })
})
