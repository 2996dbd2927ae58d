import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Button } from './button.tsx'
import { DirectionOfTravel } from './direction-of-travel.tsx'
import { Footer } from './footer.tsx'
import { MetricCard, MetricCards } from './metric-card.tsx'
import { pagesOf } from './pagination.tsx'
import { RagTag } from './rag-tag.tsx'
import { Select } from './select.tsx'
import { TextInput } from './text-input.tsx'
import { Textarea } from './textarea.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

test('a rating is in words as well as colour', () => {
  expect(render(<RagTag rag="green" />)).toMatch(/govuk-tag--green.*>Green: on target</)
  expect(render(<RagTag rag="amber" />)).toMatch(/govuk-tag--yellow.*>Amber: within tolerance</)
  expect(render(<RagTag rag="red" />)).toMatch(/govuk-tag--red.*>Red: off target</)
  expect(render(<RagTag rag={undefined} />)).toMatch(/govuk-tag--grey.*>No target</)
  expect(render(<RagTag rag="red">4 late</RagTag>)).toMatch(/govuk-tag--red.*>4 late</)
})

test('a direction of travel can be read without its arrow', () => {
  const words = (html: string): string => html.replace(/<span[^>]*aria-hidden.*?<\/span>/, '').replace(/<[^>]+>/g, '')
  expect(
    words(
      render(
        <DirectionOfTravel direction="up" verdict="better">
          2 points
        </DirectionOfTravel>,
      ),
    ).trim(),
  ).toBe('Up 2 points, better')
  expect(words(render(<DirectionOfTravel direction="level" />)).trim()).toBe('No change')
})

test('a metric that nobody recorded says so, and nought is nought', () => {
  expect(render(<MetricCard label="Missing" value={undefined} />)).toContain('>Not recorded</p>')
  expect(render(<MetricCard label="Missing" value={undefined} absence="Suppressed" />)).toContain('>Suppressed</p>')
  expect(render(<MetricCard label="Missing" value={0} />)).toContain('>0</p>')
})

test('metric cards are a list, so that a screen reader can say how many there are', () => {
  const html = render(
    <MetricCards>
      <MetricCard label="Missing" value={1} />
      <MetricCard label="Visits" value={2} href="/visits" headingLevel={3} />
    </MetricCards>,
  )
  expect(html).toMatch(/^<ul .*<li .*<li .*<\/ul>$/)
  expect(html).toMatch(/<h2 [^>]*>Missing<\/h2>.*<h3 [^>]*><a [^>]*href="\/visits">Visits<\/a><\/h3>/)
})

test('pages far from the one shown are left out, but never the first or the last', () => {
  const numbers = (current: number, count: number) =>
    pagesOf(current, count, page => `?page=${page}`)?.items?.map(item => (item && 'number' in item ? item.number : '…'))
  expect(numbers(1, 1)).toBeUndefined()
  expect(numbers(1, 2)).toEqual([1, 2])
  expect(numbers(5, 9)).toEqual([1, '…', 4, 5, 6, '…', 9])
  expect(numbers(9, 9)).toEqual([1, '…', 8, 9])
  expect(pagesOf(1, 3, page => `?page=${page}`)).toMatchObject({ previous: undefined, next: { href: '?page=2' } })
})

test('a line break typed at the start of a text area comes back as it was typed', () => {
  // HTML drops the first of them.
  expect(render(<Textarea name="notes" label="Notes" value={'\nShe said'} />)).toContain('>\n\nShe said</textarea>')
  expect(render(<Textarea name="notes" label="Notes" value="She said" />)).toContain('>She said</textarea>')
})

test('one item of a select is chosen by its value, or by its text if it has none', () => {
  const chosen = (value: string | undefined): readonly string[] =>
    render(
      <Select name="at" label="Where" items={[{ text: 'Choose', value: '' }, { text: 'Home' }]} value={value} />,
    ).match(/selected>[^<]*/g) ?? []
  expect(chosen('Home')).toEqual(['selected>Home'])
  expect(chosen('')).toEqual(['selected>Choose'])
  expect(chosen(undefined)).toEqual([])
})

test('an error that is absent or empty marks nothing', () => {
  for (const errorMessage of [undefined, null, false, ''] as const)
    expect(render(<TextInput name="seen" label="Who was seen" errorMessage={errorMessage} />)).not.toContain('error')
})

test('a variant of a button is a class of it', () => {
  expect(render(<Button variant="warning">Withdraw</Button>)).toContain('class="govuk-button govuk-button--warning"')
})

test('a footer without links has no heading for them', () => {
  expect(render(<Footer>Help</Footer>)).not.toContain('Support links')
  expect(render(<Footer links={[{ href: '/help', text: 'Help' }]} />)).toContain('Support links')
})

test('what is read and not seen keeps to its class', () => {
  expect(render(<VisuallyHidden>of Ana</VisuallyHidden>)).toBe('<span class="govuk-visually-hidden">of Ana</span>')
})
