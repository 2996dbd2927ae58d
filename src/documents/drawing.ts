/**
 * A drawing whose letters Typst sets without searching other typefaces for them: that search may never end
 * (`⎯`, or two accents on one letter). What is not a plain letter of Latin script, a figure or a usual sign is named
 * by its number, as in [U+23AF]. The picture's alternative text and the table beside it say it in full.
 */
export const plainDrawing = (svg: string): string =>
  Array.from(
    svg
      .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, decoded)
      .replace(STROKE, '$1')
      .normalize('NFC'),
    character => (PLAIN.test(character) ? character : DROPPED.test(character) ? '' : characterNumber(character)),
  ).join('')

/** A stroke through one of XML’s own signs, which would make another sign of it. */
const STROKE = /([<>=])\p{M}+/gu

const PLAIN = /[\t\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F\u1EA0-\u1EF9‐-–—‘’‚“”„•…‰′″€™−×÷≈≠≤≥←↑→↓]/u

/** Marks on letters that have no letter of their own with them, and what is never seen. */
const DROPPED = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}]/u

/** A character written by its number, unless it means something to XML. */
function decoded(reference: string, hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0x7e && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : reference
}

/** A character that cannot be shown, by its number in Unicode: [U+1F600]. */
export const characterNumber = (character: string): string =>
  `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`
