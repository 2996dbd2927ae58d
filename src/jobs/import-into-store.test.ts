import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import { sentFile } from '#files/folder.ts'
import { records } from '#store/scratch-records.ts'
import { onEachEngine } from '#store/scratch-store.ts'
import type { Ledger } from '#store/store.ts'
import { exportSsda903, returnFiles } from './export-ssda903.ts'
import { importSsda903 } from './import-ssda903.ts'

const folder = new URL('../core/returns/ssda903/tables/', import.meta.url)
const tables = await loadCatalogue<ReturnTable>(folder, t => t.id)

const EPISODES = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\r\n'
const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n'
const files = {
  '2016-17/header.csv': `${HEADER}Ana,2,17/12/1999,WBRI,UN1,,\r\n ,1,31/02/2001,"A,""B",UN1,,\r\n`,
  '2016-17/episodes.csv': `${EPISODES}Ana,09/04/2016,S,C2,N1,U4,PR1,,,,,,\r\nBen,09/05/2016,S,C2,N1,U4,PR1,,,,,,\r\n`,
  '2017-18/episodes.csv': `${EPISODES}Ana,09/04/2016,S,C2,N1,U4,PR1,31/10/2017,E4A,,,,\r\n`,
}

const importing = async (ledger: Ledger, sent: Readonly<Record<string, string>>, recordedOn?: string) => {
  const result = await importSsda903({
    ledger,
    definitions: { tables, records, codes: [] },
    from: Object.entries(sent).map(([path, text]) => sentFile(path, Buffer.from(text))),
    recordedBy: 'tests',
    ...(recordedOn === undefined ? {} : { recordedOn }),
  })
  if ('refusals' in result) throw new Error(result.refusals.join('\n'))
  return result
}
const textsOf = async (ledger: Ledger, collectionYear: number, recordedOn?: string) => {
  const found = await returnFiles({
    ledger,
    tables,
    collectionYear,
    ...(recordedOn === undefined ? {} : { recordedOn }),
  })
  return Object.fromEntries(found.map(({ file, text }) => [file, text]))
}

onEachEngine(stores => {
  test('two years are one batch, are exported as they came and add nothing again', async () => {
    const ledger = await stores.ledger()
    expect((await importing(ledger, files)).receipt).toMatchObject({ added: 5 })
    expect(await textsOf(ledger, 2017)).toEqual({
      'header.csv': files['2016-17/header.csv'],
      'episodes.csv': files['2016-17/episodes.csv'],
    })
    expect(await textsOf(ledger, 2018)).toEqual({ 'episodes.csv': files['2017-18/episodes.csv'] })
    const again = await importing(ledger, files)
    expect(again).toEqual({ report: expect.objectContaining({ added: 0, unchanged: 5, absent: 0 }) })
    expect(await ledger.batches()).toHaveLength(1)
  })

  test('Ana left care in the second year, and Ben is not counted after the first', async () => {
    const ledger = await stores.ledger()
    await importing(ledger, files)
    const journeys = await ledger.journeys()
    const of = (childId: string) => journeys.find(j => j.childId === childId)!.episodes
    expect(of('Ana')).toEqual([expect.objectContaining({ reasonEnded: 'E4A', unconfirmed: false })])
    expect(of('Ben')).toEqual([expect.objectContaining({ unconfirmed: true })])
  })

  test('a year sent again is exported as it is now, and as it was known before', async () => {
    const ledger = await stores.ledger()
    await importing(ledger, files, '2018-06-29T12:00:00.000Z')
    const changed = files['2016-17/episodes.csv'].replace(/Ben.*\r\n/, '').replace('U4', 'U1')
    await importing(ledger, { '2016-17/episodes.csv': changed }, '2018-08-09T12:00:00.000Z')
    expect((await textsOf(ledger, 2017))['episodes.csv']).toBe(changed)
    expect((await textsOf(ledger, 2017, '2018-06-30T12:00:00.000Z'))['episodes.csv']).toBe(
      files['2016-17/episodes.csv'],
    )
  })

  test('an export writes a file for each table that is held, and says where there is none', async () => {
    const ledger = await stores.ledger()
    await importing(ledger, files)
    const out = join(await mkdtemp(join(tmpdir(), 'waymark-')), 'new')
    try {
      expect(await exportSsda903({ ledger, tables, collectionYear: 2018, out })).toEqual([
        { file: 'episodes.csv', table: 'Episodes', rows: 1 },
      ])
      expect(await readFile(join(out, 'episodes.csv'), 'utf8')).toBe(files['2017-18/episodes.csv'])
      await expect(exportSsda903({ ledger, tables, collectionYear: 2019, out })).rejects.toThrow(
        'No return of 2018-19 is held',
      )
      await expect(
        exportSsda903({ ledger, tables, collectionYear: 2018, out: join(out, 'episodes.csv') }),
      ).rejects.toThrow('cannot be written there')
    } finally {
      await rm(join(out, '..'), { recursive: true })
    }
  })
})
