import { readFileSync } from 'node:fs'
import { compile, Logger } from 'sass'
import { expect, test } from 'vitest'
import { assets } from './assets.ts'

const file = assets.find(({ path }) => path.endsWith('/waymark.css'))!.file
const css = readFileSync(file, 'utf8')

test('the committed stylesheet is what its source compiles to', () => {
  const compiled = compile(file.replace(/css$/, 'scss'), {
    loadPaths: ['.', 'node_modules'],
    style: 'compressed',
    logger: Logger.silent,
  })
  expect(compiled.css.trim() === css.trim(), 'out of date: run `npm run css` and commit the result').toBe(true)
})

test("neither the crown nor GOV.UK's typeface is a council's to use", () => {
  expect(css).not.toMatch(/@font-face|GDS Transport|crown|crest/i)
})

test('each chart colour has a contrast of at least 3 to 1 with the paper', () => {
  const colours = [...css.matchAll(/--waymark-([\w-]+): ?(#[0-9a-f]{6})/g)]
  expect(colours.length).toBeGreaterThanOrEqual(6)
  for (const [, name, colour] of colours) expect(1.05 / (luminance(colour!) + 0.05), name).toBeGreaterThanOrEqual(3)
})

/** As WCAG 2.2 defines relative luminance. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
