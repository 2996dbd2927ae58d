import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { fontFolders } from './fonts.ts'

/** Dots for each millimetre: sharp on paper, and small enough to be sent. */
const DOTS_A_MM = 6

/** A drawing as a PNG, for what draws none: Word before 2016, LibreOffice, a screen. Undefined where it cannot be drawn. */
export function dotsOf(svg: string, widthMm: number): Buffer | undefined {
  try {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: Math.round(widthMm * DOTS_A_MM) },
      background: '#FFFFFF',
      font: { loadSystemFonts: false, fontFiles: [...faces()], defaultFontFamily: 'Atkinson Hyperlegible Next' },
    })
    return drawing.render().asPng()
  } catch {
    return undefined
  }
}

let found: readonly string[] | undefined

/** The typefaces of drawings: plain letters, regular and bold. */
function faces(): readonly string[] {
  found ??= fontFolders().flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => /(AtkinsonHyperlegibleNext|NotoSans)_(400Regular|700Bold)\.ttf$/.test(file))
      .map(file => join(folder, file)),
  )
  return found
}
