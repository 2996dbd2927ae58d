import { type Entry, standing } from './entry.ts'

/** How a council's own documents look. */
export interface Look {
  /** Its main colour as six hexadecimal digits, dark enough to be read on white. */
  readonly colour?: string
  readonly logo?: Logo
}

/** A logo as dots. */
export interface Logo {
  /** A PNG in base64. */
  readonly png: string
  /** What it says or shows. */
  readonly alt: string
  readonly widthMm: number
  readonly heightMm: number
}

/** How a council's documents look, as its record says it; what it leaves out is absent. */
export interface CouncilLook {
  /** The name as it is printed: Wexcombe Metropolitan Borough Council. */
  readonly name?: string
  readonly look: Look
}

/** The least contrast of a main colour with white, so that lines and letters in it can be read (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5
/** The room for a logo on paper, in millimetres. */
const LOGO_ROOM_MM = { width: 48, height: 18 } as const

/** The look that stands, of what is recorded about the authority: the last recorded. */
export function councilLookIn(
  entries: Iterable<Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): CouncilLook {
  const body = standing(entries)
    .filter(({ type }) => type === 'council-look')
    .reduce<Entry | undefined>((last, entry) => (last && last.id > entry.id ? last : (entry as Entry)), undefined)?.body
  const said = (field: string): string | undefined => body?.[field] as string | undefined
  const [name, colour, png] = [said('name'), said('colour'), said('logo')]
  const logo = png === undefined ? undefined : logoOf(png, name, body?.logoWidth, body?.logoHeight)
  return {
    ...(name !== undefined && { name }),
    look: {
      ...(colour !== undefined && colourFault(colour) === undefined && { colour: digitsOf(colour)! }),
      ...(logo && { logo }),
    },
  }
}

function logoOf(png: string, name: string | undefined, width: unknown, height: unknown): Logo | undefined {
  if (typeof width !== 'number' || typeof height !== 'number' || !(width > 0 && height > 0)) return undefined
  const scale = Math.min(LOGO_ROOM_MM.width / width, LOGO_ROOM_MM.height / height)
  const tenths = (length: number): number => Math.max(1, Math.round(length * scale * 10) / 10)
  return { png, alt: name ?? 'Logo of the council', widthMm: tenths(width), heightMm: tenths(height) }
}

/** Why a colour cannot be a council's main colour; undefined if it can. */
export function colourFault(typed: string): string | undefined {
  const digits = digitsOf(typed)
  if (digits === undefined) return 'Enter the colour as a hash and six digits or letters, such as #1d70b8'
  const contrast = contrastWithWhite(digits)
  return contrast >= LEAST_CONTRAST
    ? undefined
    : `This colour is too light to be read on white: its contrast is ${contrast.toFixed(1)} to 1 and must be at least ${LEAST_CONTRAST} to 1. Choose a darker one`
}

/** The six digits of a colour as it was typed, in capitals; undefined if it is none. */
export const digitsOf = (typed: string): string | undefined =>
  /^\s*#?([0-9a-f]{6})\s*$/i.exec(typed)?.[1]?.toUpperCase()

/** As WCAG 2.2 defines contrast and relative luminance, from 1 to 21. */
export function contrastWithWhite(digits: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map(at => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
