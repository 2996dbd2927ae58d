import fc from 'fast-check'
import type { Document } from '#core/document.ts'

/** Texts that have broken writers of documents, or could. */
const HOSTILE = [
  '#read("/etc/passwd") #panic() *b* _i_ $x^2$ \\ `code` = h <label> @ref [z] // c /* d */ ~ --- "q"',
  '=1+1',
  '+44 1632 960001',
  '-1',
  '@SUM(A1)',
  "=HYPERLINK('http://example.org')",
  '<b>bold</b> & &amp; ]]> <!-- c --> <?pi?> <![CDATA[x]]>',
  '_x0041_ &#65; %41 {{x}} %s',
  'مرحبا بالعالم שלום',
  '\u202Eevil\u2066 name',
  '😀 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é ｱ 你好 ሰላም',
  'e\u0301\u0301\u0301\u0301',
  'x'.repeat(10_000),
] as const

/** The same, each after its beginning, which names its test. */
export const HOSTILE_BY_NAME = HOSTILE.map(text => [text.slice(0, 40), text] as const)

/** Anything at all that a text can hold, halves of characters among it. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme' }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map(units => String.fromCharCode(...units)),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(...'#*_$\\`=<>@[]&"\'/~-+{}%|;\n\t ', '\u0000', '\u202E') }),
  },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE).map(text => text.slice(0, 500)) },
)

/** Text that can be seen and written as it is: graphemes with neither controls nor line ends. */
export const visibleText = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map(text => text.replace(/[\p{Cc}\p{Cs}\p{Cn}\u2028\u2029\uFEFF]/gu, ''))
  .filter(text => text.trim() !== '')

/** One dot. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII='

/** A document that says the same thing in every place where something can be said. */
export const sayingEverywhere = (text: string): Document => ({
  title: text,
  author: text,
  datedOn: text,
  orientation: 'landscape',
  footer: text,
  personalInformationAbout: text,
  look: { colour: '6B2C91', logo: { png: PNG, alt: text, widthMm: 10, heightMm: 10 } },
  blocks: [
    { kind: 'contents' },
    { kind: 'heading', level: 3, words: text },
    { kind: 'paragraph', words: [{ text, bold: true }, { text, italic: true, href: text }, text] },
    { kind: 'paragraph', words: [{ text, href: `https://example.org/${text}` }] },
    { kind: 'list', style: 'bulleted', items: [text, ''] },
    { kind: 'list', style: 'numbered', items: [] },
    {
      kind: 'table',
      caption: text,
      columns: [{ heading: text }, { heading: text, numeric: true, share: 3 }],
      rows: [[text, { date: text }], [], [text, { number: Number.NaN }, text]],
      hasRowHeaders: true,
    },
    { kind: 'table', caption: text, columns: [], rows: [] },
    {
      kind: 'table',
      caption: text,
      isDense: true,
      columns: [{ heading: text, group: text }, { heading: text, group: text }, { heading: text }],
      groups: [{ title: text, before: 0 }],
      rows: [[text, { text, tone: 'red', says: text }, { text, tone: 'better' }]],
    },
    { kind: 'to-be-written', what: text },
    { kind: 'summary-list', rows: [{ term: text, description: text }] },
    { kind: 'quotation', words: text, saidBy: text, saidOn: text },
    { kind: 'inset', words: text },
    { kind: 'writing-lines', label: text, lines: 2 },
    { kind: 'picture', svg: drawingOf(text), alt: text, widthMm: 500, heightMm: 20 },
    { kind: 'page-break' },
    { kind: 'page-break' },
  ],
})

/** A drawing with a text in it, escaped as whoever draws must. */
const drawingOf = (text: string): string => {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20"><rect width="50" height="20" fill="#1d70b8"/><text y="15">${escaped}</text></svg>`
}
