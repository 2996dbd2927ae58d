import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { loadDefinitions } from '#definitions.ts'
import { type AuditTool, auditAreas, auditGrades, questionsOn, questionTitles } from './audit-tool.ts'

const { auditTools: folder } = await loadDefinitions()
const grades = Object.keys(auditGrades)
const everyQuestion = (tool: AuditTool) => tool.versions.flatMap(({ questions }) => questions)

test('no two questions have one id, since an answer is recorded by it', () => {
  const ids = folder.flatMap(tool => [...new Set(everyQuestion(tool).map(({ id }) => id))])
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(questionTitles(folder)).sort()).toEqual([...ids].sort())
})

describe.each(folder.map(tool => [tool.title, tool] as const))('%s', (_, tool) => {
  test('asks of what was done, what it changed, how the child is and, least, of compliance', () => {
    for (const { questions } of tool.versions) {
      const areas = questions.map(({ area }) => area)
      const inOrder = Object.keys(auditAreas)
      expect([...new Set(areas)]).toEqual(inOrder)
      expect(areas.map(area => inOrder.indexOf(area))).toEqual(
        areas.map(area => inOrder.indexOf(area)).toSorted((a, b) => a - b),
      )
      expect(areas.filter(area => area === 'compliance').length).toBeLessThan(areas.length / 2)
    }
  })

  test('has its newest version first, and none before it begins', () => {
    const days = tool.versions.map(({ from }) => day(from))
    expect(days).toEqual(days.toSorted((a, b) => b - a))
    expect(questionsOn(tool, days.at(-1)!)).toBe(tool.versions.at(-1)!.questions)
    expect(questionsOn(tool, days.at(-1)! - 1)).toEqual([])
  })

  test('says for each question what each grade looks like, no two alike', () => {
    for (const { grades: words } of everyQuestion(tool)) expect(new Set(Object.values(words)).size).toBe(grades.length)
  })

  test('shows by an example on either side what makes the difference between two grades', () => {
    expect(tool.examples.length).toBeGreaterThan(1)
    for (const { question, grade } of tool.examples) {
      expect(everyQuestion(tool).map(({ id }) => id)).toContain(question)
      const others = tool.examples
        .filter(other => other.question === question)
        .map(other => grades.indexOf(other.grade))
      expect(others.some(other => Math.abs(other - grades.indexOf(grade)) === 1)).toBe(true)
    }
  })
})
