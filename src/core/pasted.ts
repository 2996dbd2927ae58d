/** What was pasted from a word processor or a page, as plain text with its paragraphs and bullets. */
export interface Cleaned {
  /** Paragraphs end with a line end or a blank line; a bullet is a line that begins with `• `. */
  readonly text: string
  /** What was pasted, where something that may have been meant was left out, such as the marks of a page; absent otherwise. */
  readonly original?: string
}

/**
 * Text without what word processors leave in it: marks of pages and of RTF, conditional comments, soft hyphens, characters
 * without width, unusual spaces and line ends, bullets of many kinds. Quotation marks and dashes stay as they are. Cleaning
 * what is clean changes nothing.
 */
export function cleaned(pasted: string): Cleaned {
  let [text, before] = [once(pasted), pasted]
  // What was written as the marks of a page within a page is marks again.
  while (text !== before) [text, before] = [once(text), text]
  return isLost(pasted, text) ? { text, original: pasted } : { text }
}

const once = (pasted: string): string =>
  plain(unmuddled(isRtf(pasted) ? fromRtf(pasted) : isPage(pasted) ? fromPage(pasted) : pasted))

const isRtf = (text: string): boolean => /^\s*\{\\rtf/.test(text)

const isPage = (text: string): boolean =>
  /<\/?(?:html|head|body|meta|style|p|div|span|br|ul|ol|li|table|tr|td|b|i|u|strong|em|font|a|h[1-6]|o:p|w:[a-z]+)(?:\s[^<>]*)?\/?>|<!--/i.test(
    text,
  )

const isLost = (before: string, after: string): boolean =>
  lettersOf(withoutBullets(before)) !== lettersOf(withoutBullets(after))

/** The letters and digits of a text: what must not be lost. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** An `o` that stands for a bullet is no letter. */
const withoutBullets = (text: string): string => text.replace(BULLET, '')

/** A line's bullet as Word and others write it: a mark, some of them in the private characters of a symbol typeface, or an `o` and a tab. */
const BULLET =
  /^[^\S\n]*(?:[•·▪◦‣●○∙§\uF0A7\uF0B7\uF0D8\uF076\uF0FC]\s*|o(?:\t|[^\S\n]{2,}|\u00a0)[^\S\n]*|[–*-]\t[^\S\n]*)/gmu

const plain = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\v/g, '\n')
    .replace(/\f|\u2029/g, '\n\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffc]/g, '')
    .replace(/(?<!\p{L}|\p{Extended_Pictographic}|\ufe0f)[\u200c\u200d]+/gu, '')
    .replace(/[\u200c\u200d]+(?!\p{L}|\p{Extended_Pictographic})/gu, '')
    .replace(/(?<=[\p{Script=Latin}\d])[\u200c\u200d]+(?=[\p{Script=Latin}\d])/gu, '')
    .replace(BULLET, '• ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/^(?:• *)+(?=\n|$)/gm, '')
    .replace(/^(?:• ?){2,}/gm, '• ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The characters that one encoding makes of another's quotation marks and dashes. */
const MUDDLED: readonly (readonly [string, string])[] = [
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€¦', '…'],
  ['â€¢', '•'],
  ['Â£', '£'],
  ['Â\u00a0', ' '],
]

/** The punctuation that Windows keeps where other encodings have controls. */
const WINDOWS: Readonly<Record<number, string>> = {
  128: '€',
  133: '…',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
}

const ofWindows = (code: number): string => WINDOWS[code] ?? String.fromCodePoint(code)

const unmuddled = (text: string): string =>
  MUDDLED.reduce((rest, [wrong, right]) => rest.replaceAll(wrong, right), text).replace(/[\u0080-\u009f]/g, character =>
    ofWindows(character.charCodeAt(0)),
  )

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  shy: '',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  pound: '£',
  euro: '€',
}

/** The text of a page: what its reader sees, paragraph by paragraph. */
const fromPage = (page: string): string =>
  page
    .replace(/<(style|script|head|xml|title)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!--[\s\S]*$/, '')
    .replace(/<!\[[^\]]*\]>/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<li\b[^<>]*>/gi, '\n• ')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<\/(?:p|div|h[1-6]|table|ul|ol)>/gi, '\n\n')
    .replace(/<\/(?:tr|li)>/gi, '\n')
    .replace(/<\/t[dh]>/gi, ' ')
    .replace(/<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) =>
      name === undefined
        ? characterOf(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
        : (ENTITIES[name.toLowerCase()] ?? whole),
    )
    .replace(/^\s*•\s*(?=•)/gm, '')

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? ofWindows(code) : '')

/** The groups of RTF that hold no text of the document. */
const UNSEEN =
  /^\\(?:\*|fonttbl|colortbl|stylesheet|info|pict|header|footer|listtable|listoverridetable|generator|themedata|fldinst)/

/** The text of RTF: letters by code, paragraphs and bullets; the rest is left out. */
function fromRtf(rtf: string): string {
  let [text, at, skip] = ['', 0, 0]
  const depths: boolean[] = []
  const say = (said: string) => {
    if (!depths.includes(true)) text += said
  }
  while (at < rtf.length) {
    const rest = rtf.slice(at, at + 64)
    const [control, word, number] = /^\\([a-z]+)(-?\d+)? ?/i.exec(rest) ?? []
    const [code, hex = ''] = /^\\'([\da-f]{2})/i.exec(rest) ?? []
    if (rest[0] === '{') {
      depths.push(UNSEEN.test(rest.slice(1)))
      at += 1
    } else if (rest[0] === '}') {
      depths.pop()
      at += 1
    } else if (code) {
      if (skip > 0) skip -= 1
      else say(ofWindows(Number.parseInt(hex, 16)))
      at += code.length
    } else if (control) {
      if (word === 'u' && number !== undefined) {
        say(String.fromCharCode(Number(number) & 0xffff))
        skip = 1
      } else say(RTF_WORDS[word!] ?? '')
      at += control.length
    } else if (rest[0] === '\\') {
      say(rest[1] === '~' ? ' ' : rest[1] === '-' || rest[1] === '\n' ? '' : (rest[1] ?? ''))
      at += 2
    } else {
      if (skip > 0) skip -= 1
      else if (rest[0] !== '\n' && rest[0] !== '\r') say(rest[0]!)
      at += 1
    }
  }
  return text
}

const RTF_WORDS: Readonly<Record<string, string>> = {
  par: '\n\n',
  line: '\n',
  tab: '\t',
  cell: ' ',
  row: '\n',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
}
