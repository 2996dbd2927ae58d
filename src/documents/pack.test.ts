import { expect, test } from 'vitest'
import { writtenReports } from './pack.ts'
import { smallScorecard } from './scorecard.testing.ts'

test('each format is told as it is done, and each report handed on before the next is begun', async () => {
  const heard: string[] = []
  function* reports() {
    for (const id of ['first', 'second']) {
      heard.push(`${id} asked for`)
      yield { id, title: id, document: smallScorecard }
    }
  }
  const told = (title: string, format: string): void => void heard.push(`${title} ${format}`)
  for await (const { id, files } of writtenReports(reports(), ['csv', 'html'], () => '<p>', told))
    heard.push(`${id} handed on: ${files.map(({ fileName }) => fileName).join(', ')}`)
  const of = (id: string) => [
    `${id} asked for`,
    expect.stringMatching(`${id} (csv|html)`),
    expect.stringMatching(`${id} (csv|html)`),
    `${id} handed on: ${id}.csv, ${id}.html`,
  ]
  expect(heard).toEqual([...of('first'), ...of('second')])
})
