import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleaned, lettersOf } from './pasted.ts'

const text = (pasted: string) => cleaned(pasted).text

describe('what is pasted from Word', () => {
  it.each([
    ['a space that does not break', '92\u00a0of\u202f100', '92 of 100'],
    ['soft hyphens', 'safe\u00adguarding', 'safeguarding'],
    ['characters without width', 'up\u200b to\ufeff date\u2060', 'up to date'],
    ['a joiner between Latin letters', 'a\u200db', 'ab'],
    ['a page break', 'First\fSecond', 'First\n\nSecond'],
    ['a line break of its own kind', 'First\vSecond', 'First\nSecond'],
    ['Windows line ends', 'First\r\nSecond\rThird', 'First\nSecond\nThird'],
    ['many blank lines', 'First\n\n \n\n\nSecond', 'First\n\nSecond'],
    ['a dot and a tab', '·\tReviews\n·\tVisits', '• Reviews\n• Visits'],
    ['a second level', '•\tReviews\no\tin time\no   late', '• Reviews\n• in time\n• late'],
    ['a bullet of a symbol typeface', '\uf0b7\tReviews', '• Reviews'],
    ['a dash for a bullet', '-\tReviews', '• Reviews'],
    ['a numbered list', '1.\tReviews', '1. Reviews'],
    ['a row of a table', 'Jun-17\t73.8%\t92', 'Jun-17 73.8% 92'],
    ['quotation marks of Windows', '\u0091so\u0092 \u0093so\u0094 \u0096', '‘so’ “so” –'],
    ['curly quotation marks', '‘so’ – “so”', '‘so’ – “so”'],
    ['a control', 'a\u0007b', 'ab'],
  ])('with %s is plain', (_, pasted, plain) => {
    expect(cleaned(pasted)).toEqual({ text: plain })
  })

  it.each([
    ['o in the middle of a sentence', 'from 4 o clock'],
    ['a word that begins with o', 'of 92'],
    ['a hyphen at the start of a line', '-3 points'],
    ['less and more', 'green if a < b and c > d, <93% or 95%>'],
    ['braces', '{6.9} of {6.9 d}'],
    ['an ampersand', 'R&amp;D'],
    ['emoji that are joined', '👩\u200d👧'],
    ['Persian with a joiner', 'می\u200cخواهم'],
  ])('keeps %s', (_, plain) => {
    expect(cleaned(plain)).toEqual({ text: plain })
  })

  it('as a page is what its reader sees, and the page is kept', () => {
    const page = `<html><head><style>p.MsoNormal {margin:0}</style></head><body>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<p class=MsoNormal>Of 92&nbsp;reviews, 82 (<b>89.1%</b>) were
in time &ndash; the council&#8217;s own.<o:p></o:p></p>
<p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>First</p>
<ul><li>Second</li><li>Third</li></ul></body></html>`
    expect(cleaned(page)).toEqual({
      text: 'Of 92 reviews, 82 (89.1%) were in time – the council’s own.\n\n• First\n\n• Second\n\n• Third',
      original: page,
    })
  })

  it('as RTF is its text, and the RTF is kept', () => {
    const rtf =
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\*\\generator Word;}\\f0 The council\\'92s plan\\par{\\b 73.8%} in June\\u8230?\\par \\bullet\\tab First}"
    expect(cleaned(rtf)).toEqual({ text: 'The council’s plan\n\n73.8% in June…\n\n• First', original: rtf })
  })

  it('with marks that were muddled on the way is put right, and kept as it was', () => {
    expect(cleaned('the councilâ€™s plan')).toEqual({
      text: 'the council’s plan',
      original: 'the councilâ€™s plan',
    })
  })
})

const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\t',
        'o\t',
        '·\t',
        '•',
        '\n',
        '\r\n',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\u200d',
        '<p>',
        '</p>',
        '<!--',
        '-->',
      ),
      fc.constantFrom('&nbsp;', '{\\rtf1 ', '}', '\\par ', "\\'92", '\f', '\v', 'â€™', '§', '<', '>', 'o', '  ', '1'),
    ),
  )
  .map(parts => parts.join(''))

it('is not changed by being cleaned again', () => {
  fc.assert(
    fc.property(anything, pasted => {
      const once = text(pasted)
      expect(text(once)).toBe(once)
    }),
    { numRuns: 2000 },
  )
})

it('loses no letter and no digit unless the original is kept', () => {
  fc.assert(
    fc.property(anything, pasted => {
      const { text, original } = cleaned(pasted)
      const isWhole = lettersOf(text) === lettersOf(pasted.replace(/^\s*(?:[•·▪§]\s*)*o[\t \u00a0]/gmu, ''))
      expect(isWhole || original === pasted || lettersOf(text) === lettersOf(pasted)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

it.each(['<p ', '<p>', '<!--', '•\t', 'o\t', '\u200d', '&amp;<p>', '{\\rtf1 {\\par ', ' ', '\n'])(
  'is done at once with thirty thousand characters of %j',
  part => {
    expect(text(part.repeat(30_000 / part.length)).length).toBeLessThanOrEqual(45_000)
  },
)
