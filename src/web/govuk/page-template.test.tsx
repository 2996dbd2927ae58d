import { expect, test } from 'vitest'
import { assets } from '#web/assets/assets.ts'
import { PageTemplate, pageHtml } from './page-template.tsx'

const page = (hasErrors = false): string =>
  pageHtml(
    <PageTemplate title="Visits due" hasErrors={hasErrors} authority="Holme County Council" account="Ros Okafor">
      <h1>Visits due</h1>
    </PageTemplate>,
  )

test('a page says what it is, whose service it is, and whether something on it is wrong', () => {
  expect(page()).toContain('<title>Visits due – Waymark – Holme County Council</title>')
  expect(page(true)).toContain('<title>Error: Visits due – Waymark – Holme County Council</title>')
})

test('the skip link leads to the main content', () => {
  const target = page().match(/href="#([^"]+)" class="govuk-skip-link"/)![1]
  expect(page()).toMatch(new RegExp(`<main [^>]*id="${target}"`))
})

test('every script and stylesheet is an asset, and none stands in the page itself', () => {
  const html = page()
  const linked = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+)"/g)].map(([, address]) => address)
  expect(linked).toHaveLength(3)
  for (const address of linked) expect(assets.map(({ path }) => path)).toContain(address)
  expect(html).not.toMatch(/<script[^>]*>[^<]|<style| style=| on\w+=/)
})

test('it begins with the document type, without which a browser lays it out as in 1998', () => {
  expect(page()).toMatch(/^<!DOCTYPE html><html lang="en"/)
})

test('the crown is not on it', () => {
  expect(page()).not.toMatch(/crown|GOV\.UK/i)
})
