import { describe, expect, test } from 'vitest'
import { loadDefinitions } from '#definitions.ts'
import { areasOn, areaTitles, gradeTitles, isJudgedOn } from './framework.ts'

const { frameworks: folder } = await loadDefinitions()

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
      for (const { id, title } of areas) expect(areaTitles(folder)[id]).toBe(title)
    expect(gradeTitles(folder)).toMatchObject(framework.grades)
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
