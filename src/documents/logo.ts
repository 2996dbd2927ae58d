import { Resvg } from '@resvg/resvg-js'
import { SaxesParser } from 'saxes'

/** A logo drawn anew: whatever was sent, nothing of it is kept but the dots. */
export interface DrawnLogo {
  /** In base64. */
  readonly png: string
  readonly width: number
  readonly height: number
}

/** The largest file that is taken for a logo. */
export const LARGEST_LOGO = 500_000
/** How wide and how high a logo is kept, in dots: sharp on paper. */
const MOST_WIDE = 800
const MOST_HIGH = 320
/** The most dots of a PNG that is read. */
const MOST_DOTS = 16_000_000

/**
 * A logo of a PNG or SVG file that somebody sent, or why it cannot be used. The file is not trusted: a PNG is read and
 * written again; an SVG may only draw, and is drawn.
 */
export function logoFrom(file: Uint8Array): DrawnLogo | { readonly fault: string } {
  const bytes = Buffer.from(file)
  if (bytes.length > LARGEST_LOGO) return { fault: 'The logo must be smaller than 500 kB' }
  const svg = isPng(bytes) ? ofPng(bytes) : ofSvg(bytes.toString('utf8'))
  if ('fault' in svg) return svg
  return drawn(svg.svg)
}

const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(PNG)
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

type Drawing = { readonly svg: string } | { readonly fault: string }

function ofPng(bytes: Buffer): Drawing {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return { fault: NOT_READ }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  if (width === 0 || height === 0 || width * height > MOST_DOTS)
    return { fault: 'The logo has too many dots: make it at most 4,000 wide and 4,000 high' }
  const href = `data:image/png;base64,${bytes.toString('base64')}`
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`,
  }
}

/** What a drawing may consist of: shapes, letters and colours. Nothing that loads, runs, repeats itself or takes for ever. */
const ELEMENTS = new Set(
  'svg g defs title desc metadata style path line rect circle ellipse polyline polygon text tspan linearGradient radialGradient stop clipPath'.split(
    ' ',
  ),
)

function ofSvg(text: string): Drawing {
  const forbidden = new Set<string>()
  let root: string | undefined
  let isBroken = false
  const parser = new SaxesParser()
  parser.on('error', () => {
    isBroken = true
  })
  parser.on('doctype', doctype => {
    if (doctype.includes('[')) forbidden.add('DOCTYPE')
  })
  parser.on('opentag', ({ name, attributes }) => {
    root ??= name
    const isOfEditor = name.includes(':')
    if (!ELEMENTS.has(name) && !isOfEditor) forbidden.add(name)
    for (const [attribute, value] of Object.entries(attributes))
      if (/^on/i.test(attribute) || (/href$/i.test(attribute) && !/^#/.test(value))) forbidden.add(attribute)
  })
  parser.write(text.replace(/^\uFEFF/, '')).close()
  if (root !== 'svg' || isBroken) return { fault: NOT_READ }
  const [first] = forbidden
  if (first !== undefined)
    return {
      fault: `The logo’s SVG holds more than a drawing (${first.slice(0, 30)}). Save it as a plain SVG, or as a PNG`,
    }
  if (/@import|url\(\s*['"]?(?!#)/i.test(text))
    return { fault: 'The logo’s SVG loads something from elsewhere. Save it as a plain SVG, or as a PNG' }
  return { svg: text }
}

function drawn(svg: string): DrawnLogo | { readonly fault: string } {
  try {
    const font = { loadSystemFonts: false }
    const { width, height } = new Resvg(svg, { font })
    if (!(width > 0 && height > 0)) return { fault: NOT_READ }
    if (width / height > 20 || height / width > 20)
      return { fault: 'The logo is too narrow: its longer side may be at most 20 times the shorter' }
    const scale = Math.min(MOST_WIDE / width, MOST_HIGH / height)
    const image = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render()
    return { png: image.asPng().toString('base64'), width: image.width, height: image.height }
  } catch {
    return { fault: NOT_READ }
  }
}

const NOT_READ = 'The logo must be a PNG or SVG file that can be read'
