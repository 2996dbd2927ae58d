import { describe, expect, test } from 'vitest'
import { loadDefinitions } from '#definitions.ts'
import { areasOn, areaTitles, type Framework, gradeTitles, isJudgedOn } from './framework.ts'

const { frameworks: folder } = await loadDefinitions()

test('no two frameworks have an area of one id, since an evaluation is recorded by it', () => {
  const ids = folder.flatMap(({ versions }) => [...new Set(versions.flatMap(its => its.areas.map(({ id }) => id)))])
  expect(new Set(ids).size).toBe(ids.length)
})

test('what two frameworks call alike says of which it is, and what one code means in each is said of both', () => {
  const [ilacs] = folder as [Framework]
  const [version] = ilacs.versions
  const area = { id: 'own-overall', title: 'Overall effectiveness', looksAt: [] }
  const own = {
    ...ilacs,
    title: 'Our own',
    grades: { good: 'Good enough' },
    versions: [{ ...version!, areas: [area] }],
  }
  expect(areaTitles([ilacs, own])).toMatchObject({
    'own-overall': 'Overall effectiveness (Our own)',
    'care-leavers': 'The experiences and progress of care leavers',
  })
  expect(gradeTitles([ilacs, own])).toMatchObject({ good: 'Good, or Good enough', outstanding: 'Outstanding' })
})

describe.each(folder.map(framework => [framework.title, framework] as const))('%s', (_, framework) => {
  test('has its newest version first, each with a source, and none before it begins', () => {
    const days = framework.versions.map(({ from }) => from)
    expect(days).toEqual(days.toSorted().reverse())
    expect(areasOn(framework, days.at(-1)!)).toBe(framework.versions.at(-1)!.areas)
    expect(areasOn(framework, '1990-01-01')).toEqual([])
    for (const { source } of framework.versions) expect(source.title).not.toBe('')
  })

  test('has words for every area of every version and for every grade', () => {
    for (const { areas } of framework.versions)
      for (const { id, title } of areas) expect(areaTitles([framework])[id]).toBe(title)
    expect(gradeTitles([framework])).toEqual(framework.grades)
  })
})

test('care leavers are judged by themselves since January 2023, and with children in care up to then', () => {
  const judged = (on: string) =>
    ['care-leavers', 'children-in-care', 'children-in-care-and-care-leavers'].filter(area =>
      isJudgedOn(folder, area, on),
    )
  expect(judged('2023-01-01')).toEqual(['care-leavers', 'children-in-care'])
  expect(judged('2022-12-31')).toEqual(['children-in-care-and-care-leavers'])
  expect(judged('2017-12-31')).toEqual([])
})
