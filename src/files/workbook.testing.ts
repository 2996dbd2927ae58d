import { deflateRawSync } from 'node:zlib'

/** A file to be put in a zip archive, with what its directory says of its size where that is not so. */
export interface Part {
  readonly name: string
  readonly text: string
  readonly says?: number
}

/** A zip archive, made by hand so that it may be wrong. */
export function zip(parts: readonly Part[]): Uint8Array {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const { name, text, says } of parts) {
    const packed = deflateRawSync(Buffer.from(text))
    const size = says ?? Buffer.byteLength(text)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50)
    header.writeUInt16LE(8, 8)
    header.writeUInt32LE(packed.length, 18)
    header.writeUInt32LE(size, 22)
    header.writeUInt16LE(Buffer.byteLength(name), 26)
    const line = Buffer.alloc(46)
    line.writeUInt32LE(0x02014b50)
    line.writeUInt16LE(8, 10)
    line.writeUInt32LE(packed.length, 20)
    line.writeUInt32LE(size, 24)
    line.writeUInt16LE(Buffer.byteLength(name), 28)
    line.writeUInt32LE(at, 42)
    files.push(header, Buffer.from(name), packed)
    directory.push(line, Buffer.from(name))
    at += 30 + Buffer.byteLength(name) + packed.length
  }
  const lines = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(lines.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, lines, end])
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface Made {
  readonly sheets: Readonly<Record<string, string>>
  readonly workbookPr?: string
  readonly hidden?: string
  readonly styles?: string
  readonly strings?: readonly string[]
  readonly more?: readonly Part[]
  /** Parts that are left out. */
  readonly without?: readonly string[]
  /** Sheets that are a chart alone, which come last. */
  readonly charts?: readonly string[]
}

/** A workbook whose sheets are given as XML. */
export function workbook(made: Made): Uint8Array {
  const { sheets, workbookPr = '', hidden, styles, strings = [], more = [], without = [], charts = [] } = made
  const names = Object.keys(sheets)
  const parts = [
    { name: '[Content_Types].xml', text: '<Types/>' },
    {
      name: '_rels/.rels',
      text: `<Relationships><Relationship Id="r" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `<workbook><workbookPr ${workbookPr}/><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"${name === hidden ? ' state="hidden"' : ''}/>`).join('')}${charts.map((name, i) => `<sheet name="${name}" sheetId="${90 + i}" r:id="c${i}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships>${names.map((_, i) => `<Relationship Id="s${i}" Type="${relationships}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}${charts.map((_, i) => `<Relationship Id="c${i}" Type="${relationships}/chartsheet" Target="chartsheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="st" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', text: `<sst>${strings.map(text => `<si><t>${text}</t></si>`).join('')}</sst>` },
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', text: styles }]),
    ...names.map((name, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, text: sheets[name]! })),
    ...more,
  ]
  return zip(parts.filter(({ name }) => !without.includes(name)))
}

/** A sheet with these rows. */
export const sheet = (rows: string, after = '') => `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`
export const row = (line: number, cells: string) => `<row r="${line}">${cells}</row>`
/** A cell with a text of its own. */
export const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
/** Styles with these number formats; a cell names one by its place. */
export const styled = (formats: string, xfs: readonly number[]) =>
  `<styleSheet><numFmts>${formats}</numFmts><cellXfs>${xfs.map(id => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`
