import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { render } from 'preact-render-to-string'
import { afterAll, describe, expect, test } from 'vitest'
import { canonical } from './fixtures/html.ts'
import { type Options, withElements } from './fixtures/options.ts'
import { renderings } from './fixtures/renderings.tsx'

interface Fixture {
  readonly name: string
  readonly options: Options
  readonly html: string
}

const folder = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.js')),
  'components',
)
const fixturesOf = (component: string): readonly Fixture[] =>
  JSON.parse(readFileSync(join(folder, component, 'fixtures.json'), 'utf8')).fixtures

describe.each(Object.entries(renderings))('%s draws as GOV.UK Frontend does', (component, { draw, leftOut = {} }) => {
  test.each(fixturesOf(component).filter(({ name }) => !(name in leftOut)))('$name', ({ options, html }) => {
    expect(canonical(render(draw(withElements(options) as Options)))).toBe(canonical(html))
  })
})
