import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { render } from 'preact-render-to-string'
import { afterAll, describe, expect, test } from 'vitest'
import { canonical } from './fixtures/html.ts'
import { type Options, withElements } from './fixtures/options.ts'
import { notOurs, renderings } from './fixtures/renderings.tsx'

interface Fixture {
  readonly name: string
  readonly options: Options
  readonly html: string
}

const scripts = createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.js')
const folder = join(dirname(scripts), 'components')
const components = readdirSync(folder).filter(name => existsSync(join(folder, name, 'fixtures.json')))

const fixturesOf = (component: string): readonly Fixture[] =>
  JSON.parse(readFileSync(join(folder, component, 'fixtures.json'), 'utf8')).fixtures

describe.each(Object.entries(renderings))('%s draws as GOV.UK Frontend does', (component, { draw, leftOut = {} }) => {
  const drawn = ({ options }: Fixture): string => canonical(render(draw(withElements(options) as Options)))
  const [left, kept] = [new Map<string, Fixture>(), [] as Fixture[]]
  for (const fixture of fixturesOf(component))
    if (fixture.name in leftOut) left.set(fixture.name, fixture)
    else kept.push(fixture)

  test.each(kept)('$name', fixture => expect(drawn(fixture)).toBe(canonical(fixture.html)))

  test.each(Object.entries(leftOut))('but not "%s": %s', name => {
    expect(drawn(left.get(name)!)).not.toBe(canonical(left.get(name)!.html))
  })
})

test('every component of the package is ours, or is left out for a reason', () => {
  expect([...Object.keys(renderings), ...Object.keys(notOurs)].sort()).toEqual(components)
})

afterAll(() => {
  const count = (names: readonly string[]): number => names.flatMap(fixturesOf).length
  const [ours, others] = [Object.keys(renderings), Object.keys(notOurs)]
  const left = ours.flatMap(component =>
    Object.entries(renderings[component]!.leftOut ?? {}).map(([name, why]) => `  ${component}, ${name}: ${why}`),
  )
  const lines = [
    `${count(ours)} fixtures of ${ours.length} components: ${count(ours) - left.length} compared, ${left.length} left out`,
    ...left,
    `${count(others)} fixtures of ${others.length} components that we do not have`,
    ...others.map(name => `  ${name}: ${notOurs[name]}`),
  ]
  console.info(lines.join('\n'))
})
