/** A name for a sheet as Excel allows it: up to 31 characters, none of them special, unlike those taken already. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted.replace(/[:\\/?*[\]\s]+/g, ' ').replace(/^[' ]+|[' ]+$/g, '')
  const isTaken = (name: string) => RESERVED.has(name.toLowerCase()) || taken.some(other => isSame(other, name))
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`
    const name = shortened(plain || 'Table', 31 - suffix.length) + suffix
    if (!isTaken(name)) return name
  }
}

/** Excel keeps this name for its own list of changes. */
const RESERVED = new Set(['history'])

/** Excel takes names for the same whatever their case. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The beginning of a text, without half a word, half a character or what may not stand at an end. */
function shortened(text: string, length: number): string {
  const cut = text.slice(0, length)
  const words = text.length > length && text[length] !== ' ' ? cut.replace(/ [^ ]{1,12}$/, '') : cut
  return words.replace(/\p{Surrogate}$/u, '').replace(/[' ]+$/, '')
}
