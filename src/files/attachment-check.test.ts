import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAttachment } from './attachment-check.ts'
import {
  type MadePart,
  type MadeStream,
  madeCompound,
  madeZip,
  PDF,
  textParts,
  wordParts,
  workbookParts,
} from './attachments.testing.ts'
import { sourceOf } from './byte-source.ts'

const MB = 1024 * 1024
const check = (name: string, content: string | Uint8Array, most = 50 * MB) =>
  checkAttachment(name, sourceOf(typeof content === 'string' ? Buffer.from(content, 'latin1') : content), most)
const zip = (parts: readonly MadePart[], ...more: readonly MadePart[]) => madeZip([...parts, ...more])
const embedded = (bytes: Uint8Array): MadePart => ({ name: 'word/embeddings/oleObject1.bin', content: bytes })
const old = (...streams: readonly MadeStream[]) => madeCompound(streams)
const bytes = (...all: readonly number[]) => Uint8Array.from(all)

const WORD: MadeStream = { name: 'WordDocument', content: bytes(0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x12) }
const BOOK: MadeStream = { name: 'Workbook', content: bytes(9, 8, 2, 0, 0, 6, 0x0a, 0, 0, 0) }

/** A PDF with objects that are packed together, after so many bytes of something else. */
const packed = (objects: string, after = 0): string => {
  const stream = deflateSync(Buffer.from(objects, 'latin1')).toString('latin1')
  const its = `7 0 obj\n<< /Type /ObjStm /N 1 /Filter /FlateDecode >>\nstream\n${stream}\nendstream\nendobj\n`
  return PDF.replace('trailer', () => `${'%'.padEnd(after, '-')}\n${its}trailer`)
}

const taken: readonly (readonly [name: string, content: string | Uint8Array, contentType: string])[] = [
  ['Minutes.pdf', PDF, 'application/pdf'],
  ['Packed.pdf', packed('<< /Type /Page /S /Span >>'), 'application/pdf'],
  [
    'What to do about #JavaScript.pdf',
    PDF.replace('endobj', '(On /JavaScript and /EmbeddedFiles)\nendobj'),
    'application/pdf',
  ],
  ['Figures with formulas.csv', '=cmd|"/c calc"!A1,@SUM(1)\r\n+1,-1\r\n', 'text/csv'],
  ['A page.txt', '<script>alert(1)</script>', 'text/plain'],
  ['Minutes.PDF', `\n\n${PDF}\0\0`, 'application/pdf'],
  ['Plan.docx', zip(wordParts), 'wordprocessingml.document'],
  ['Figures.xlsx', zip(workbookParts), 'spreadsheetml.sheet'],
  ['Plan.odt', zip(textParts), 'opendocument.text'],
  ['Plan.doc', old(WORD), 'msword'],
  ['Figures.xls', old(BOOK), 'ms-excel'],
  ['Slides.ppt', old({ name: 'PowerPoint Document', content: bytes(1) }), 'ms-powerpoint'],
  ['Letter.rtf', '{\\rtf1 Dear Ana}', 'rtf'],
  ['Figures.csv', 'a,b\r\n1,£2\r\n', 'text/csv'],
  ['Notes.txt', Buffer.from('\ufeffThey said no', 'utf16le'), 'text/plain'],
  ['Photo.jpeg', '\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
  ['Photo.png', '\u0089PNG\r\n\u001a\n', 'image/png'],
  ['Photo.heic', '\0\0\0\u0018ftypheic', 'image/heic'],
  ['In my words.m4a', '\0\0\0\u0018ftypM4A ', 'audio/mp4'],
]

const refused: readonly (readonly [why: string, name: string, content: string | Uint8Array, says: string])[] = [
  ['empty', 'Minutes.pdf', '', 'is empty'],
  ['a PDF that is cut short', 'Minutes.pdf', PDF.slice(0, -8), 'is damaged'],
  ['a PDF that is locked', 'Minutes.pdf', PDF.replace('/Root', '/Encrypt 5 0 R /Root'), 'is locked'],
  ['a PDF that starts a program', 'Minutes.pdf', PDF.replace('/Type', '/S /Launch /Type'), 'is a program'],
  [
    'a PDF with a script',
    'Form.pdf',
    PDF.replace('/Type', '/OpenAction << /S /JavaScript /JS (x) >> /Type'),
    'a script',
  ],
  ['a script by another spelling', 'F.pdf', PDF.replace('/Type', '/A << /S /Jav#61Script >> /Type'), 'a script'],
  ['scripts by name', 'F.pdf', PDF.replace('/Type', '/Names << /JavaScript 7 0 R >> /Type'), 'a script'],
  ['a script packed among objects', 'F.pdf', packed('<< /S/JavaScript /JS (app.alert(1)) >>'), 'a script'],
  ['a script behind a megabyte', 'F.pdf', packed('<< /S/JavaScript >>', MB - 20), 'a script'],
  ['a PDF with a file in it', 'F.pdf', PDF.replace('/Type', '/Names << /EmbeddedFiles 7 0 R >> /Type'), 'packed in it'],
  ['a file that is packed in it', 'F.pdf', packed('<< /Type /EmbeddedFile >>'), 'packed in it'],
  ['a page before a PDF', 'Page.html', `<script>alert(1)</script>${PDF}`, 'is a web page'],
  ['a program that is a PDF too', 'Plan.pdf', `MZ\u0090\0${PDF}`, 'is a program'],
  ['an archive that is a PDF too', 'Plan.pdf', Buffer.concat([zip(wordParts), Buffer.from(PDF)]), 'is'],
  [
    'a PDF that is an archive too, by the other name',
    'Plan.docx',
    Buffer.concat([Buffer.from(PDF), zip(wordParts)]),
    'is',
  ],
  [
    'a page named as a picture',
    'Photo.png',
    '<svg onload="alert(1)"/>',
    'is named as a picture (.png) and is plain text',
  ],
  ['a picture named as a page', 'Photo.svg', '\u0089PNG\r\n\u001a\n', 'is a web page'],
  ['a document by its name with macros', 'Plan.docm', zip(wordParts), 'has macros'],
  ['macros in a document', 'Plan.docx', zip(wordParts, { name: 'word/vbaProject.bin', content: 'x' }), 'has macros'],
  [
    'macros under another name',
    'Plan.docx',
    zip([{ name: '[Content_Types].xml', content: `document.macroEnabled.main+xml` }]),
    'has macros',
  ],
  ['macros of old', 'F.xlsx', zip(workbookParts, { name: 'xl/macrosheets/s.xml', content: 'x' }), 'has macros'],
  ['macros of OpenDocument', 'P.odt', zip(textParts, { name: 'Basic/Standard/M.xml', content: 'x' }), 'has macros'],
  ['macros in an older document', 'Plan.doc', old(WORD, { name: 'Macros' }), 'has macros'],
  ['macros in an older workbook', 'F.xls', old(BOOK, { name: '_VBA_PROJECT_CUR' }), 'has macros'],
  [
    'a macro sheet in an older workbook',
    'F.xls',
    old({ name: 'Workbook', content: bytes(9, 8, 0, 0, 0x85, 0, 6, 0, 0, 0, 0, 0, 0, 1) }),
    'has macros',
  ],
  ['macros in what a document holds', 'P.docx', zip(wordParts, embedded(old(WORD, { name: 'VBA' }))), 'has macros'],
  [
    'a workbook with macros in a document',
    'P.docx',
    zip(wordParts, { name: 'word/embeddings/Book1.xlsm', content: 'x' }),
    'has macros',
  ],
  ['a program in a document', 'P.docx', zip(wordParts, { name: 'word/run.exe', content: 'MZ' }), 'packed in it'],
  [
    'a file packed in a document',
    'P.docx',
    zip(wordParts, embedded(old({ name: '\u0001Ole10Native', content: bytes(1) }))),
    'packed in it',
  ],
  ['an object in rich text', 'L.rtf', '{\\rtf1 {\\object\\objdata 0105}}', 'packed in it'],
  ['a locked document', 'Plan.docx', old({ name: 'EncryptedPackage', content: bytes(1) }), 'is locked'],
  [
    'a locked older document',
    'Plan.doc',
    old({ ...WORD, content: bytes(0xec, 0xa5, ...Array(9).fill(0), 1) }),
    'is locked',
  ],
  ['a locked older workbook', 'F.xls', old({ ...BOOK, content: bytes(9, 8, 0, 0, 0x2f, 0, 0, 0) }), 'is locked'],
  ['a locked part', 'P.docx', zip(wordParts, { name: 'word/a.xml', content: 'a', isEncrypted: true }), 'is locked'],
  [
    'a locked OpenDocument',
    'P.odt',
    zip([...textParts.slice(0, 2), { name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' }]),
    'is locked',
  ],
  ['a Word document named as a PDF', 'Plan.pdf', zip(wordParts), 'is named as a PDF and is a Word document'],
  ['a PDF named as a Word document', 'Plan.docx', PDF, 'is named as a Word document (.docx) and is a PDF'],
  ['a workbook named as a Word document', 'Plan.docx', zip(workbookParts), 'and is an Excel workbook'],
  ['a program named as a PDF', 'Plan.pdf', 'MZ\u0090\0', 'is a program'],
  ['a script named as text', 'Notes.txt', '#!/bin/sh\n', 'is a program'],
  ['a program', 'Setup.exe', 'MZ', 'is a program'],
  ['a program with two endings', 'Minutes.pdf.exe', 'MZ', 'is a program'],
  ['a page', 'Page.html', '<p>', 'is a web page'],
  ['a drawing that may hold a script', 'Plan.svg', '<svg/>', 'is a web page'],
  ['an archive', 'All.zip', zip(wordParts), 'is an archive'],
  ['an archive named as a document', 'All.docx', zip([{ name: 'a.txt', content: 'a' }]), 'is an archive'],
  ['an email', 'Re.msg', old({ name: '__properties_version1.0' }), 'is an email'],
  ['a file without an ending', 'Minutes', PDF, 'is of a kind that is not taken'],
  ['text that is none', 'Notes.txt', 'a\0b', 'is something else'],
  [
    'what unpacks to more than it says',
    'P.docx',
    zip(wordParts, { name: 'word/a.xml', content: 'a'.repeat(9999), saysItIs: 10 }),
    'is damaged',
  ],
  [
    'what says that it unpacks to gigabytes',
    'P.docx',
    zip(wordParts, { name: 'word/a.xml', content: 'a', saysItIs: 3_000_000_000 }),
    'unpacks to far more',
  ],
  ['a bomb', 'P.docx', zip(wordParts, { name: 'word/a.xml', content: Buffer.alloc(120 * MB) }), 'unpacks to far more'],
]

describe('a file that somebody attaches', () => {
  test.each(taken)('is taken: %s', async (name, content, contentType) => {
    expect(await check(name, content)).toEqual({ contentType: expect.stringContaining(contentType) })
  })

  test.each(refused)('is refused in one sentence: %s', async (_why, name, content, says) => {
    const found = await check(name, content)
    expect(found).toEqual({ refused: expect.stringMatching(/^“.+” [^\n]+$/) })
    expect('refused' in found && found.refused).toContain(says)
  })

  test('may be as large as the council takes, and no larger', async () => {
    const text = 'a'.repeat(MB)
    expect(await check('Notes.txt', text, MB)).toEqual({ contentType: 'text/plain' })
    expect(await check('Notes.txt', `${text}a`, MB)).toEqual({
      refused: '“Notes.txt” is larger than 1 MB, the most that is taken: make it smaller, or attach it in parts',
    })
  })

  const whole = taken.map(([name, content]) => ({ name, content: Buffer.from(content as string, 'latin1') }))
  const damaged = fc
    .record({
      file: fc.constantFrom(...whole),
      changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
        maxLength: 20,
      }),
      kept: fc.double({ min: 0, max: 1, noNaN: true }),
      name: fc.option(fc.constantFrom(...whole.map(({ name }) => name)), { nil: undefined }),
    })
    .map(({ file, changes, kept, name }) => {
      const content = Buffer.from(file.content)
      for (const [at, value] of changes) content[Math.floor(at * (content.length - 1))] = value
      return { name: name ?? file.name, content: content.subarray(0, Math.ceil(kept * content.length)) }
    })

  test('is taken or refused in a sentence, however it is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async ({ name, content }) => {
        const found = await check(name, content)
        if ('refused' in found) expect(found.refused).toMatch(/^“.+” .+[^.]$/)
        else expect(found.contentType).toMatch(/^\w+\/[\w.+-]+$/)
      }),
      { numRuns: 1_500 },
    )
  })
})
