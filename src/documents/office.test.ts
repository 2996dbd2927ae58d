import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '#core/document.ts'
import { columnGroups } from '#core/table-headings.ts'
import { pdfFile } from './pdf.ts'
import { outOfOrder, toldBy } from './reading-order.testing.ts'
import { reportsOfJune } from './reports.testing.ts'
import { settled } from './settled.ts'
import { wordFile } from './word.ts'

/** LibreOffice and poppler's programs, which may be installed. */
const isInstalled = (program: string, asked: string): boolean => spawnSync(program, [asked]).status === 0
const isOpened = isInstalled('soffice', '--version') && isInstalled('pdfinfo', '-v') && isInstalled('pdftotext', '-v')

const TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'

describe.skipIf(!isOpened)('as LibreOffice opens it (skipped where soffice or poppler is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-word-'))
  const run = async (program: string, ...options: readonly string[]): Promise<string> =>
    (await promisify(execFile)(program, options, { maxBuffer: 100_000_000 })).stdout

  beforeAll(async () => {
    for (const [id, report] of reportsOfJune) writeFileSync(join(folder, `${id}.docx`), await wordFile(report))
    const files = reportsOfJune.map(([id]) => join(folder, `${id}.docx`))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run('soffice', profile, '--headless', '--convert-to', TAGGED, '--outdir', folder, ...files)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  describe.each(reportsOfJune)('%s in Word', (id, report) => {
    const pdf = join(folder, `${id}.pdf`)
    const { blocks } = settled(report)
    const blocksOf = <Kind extends Block['kind']>(kind: Kind) =>
      blocks.filter((block): block is Extract<Block, { readonly kind: Kind }> => block.kind === kind)
    const tagged = async (kind: RegExp): Promise<readonly string[]> =>
      [...(await run('pdfinfo', '-struct', pdf)).matchAll(/^ *(\w+)\b/gm)].flatMap(([, its]) =>
        kind.test(its!) ? its! : [],
      )
    const pagesOf = async (file: string): Promise<number> =>
      Number(/^Pages:\s+(\d+)/m.exec(await run('pdfinfo', file))?.[1])

    test('has the document’s headings, tables and pictures, each as what it is', async () => {
      expect(await tagged(/^H\d$/)).toEqual(blocksOf('heading').map(({ level }) => `H${level}`))
      expect(await tagged(/^Table$/)).toHaveLength(blocksOf('table').length + blocksOf('summary-list').length)
      expect(await tagged(/^Figure$/)).toHaveLength(blocksOf('picture').length)
    }, 60_000)

    test('takes about as many pages as the PDF, and says all that the document says, in its order', async () => {
      writeFileSync(join(folder, 'own.pdf'), await pdfFile(report))
      const [pages, own] = [await pagesOf(pdf), await pagesOf(join(folder, 'own.pdf'))]
      expect(Math.abs(pages - own)).toBeLessThanOrEqual(Math.max(1, own / 5))

      const text = await run('pdftotext', '-raw', pdf, '-')
      const footer = new RegExp(`${report.footer!.replaceAll(/\W/g, '\\W')}\\s+Page \\d+ of \\d+\\s*$`)
      const said = text.split('\f').map(page => page.replace(footer, ''))
      const hasSharedHeadings = blocksOf('table').some(({ columns }) => columnGroups(columns).length > 0)
      if (!hasSharedHeadings) expect(outOfOrder(toldBy(report), said.join('\n'))).toEqual([])
    }, 60_000)
  })
})
