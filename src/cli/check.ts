import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'check',
  words: ['check'],
  summary: 'Check the store’s health, and list the definitions whose review is overdue.',
  operands: '',
  options: {},
  json: true,
  async run({ say, answer, definitions, openStore, now }) {
    const { indicators } = await definitions()
    const today = now().toISOString().slice(0, 10)
    const overdue = indicators
      .filter(i => i.reviewed.nextBy < today)
      .map(i => ({ kind: 'indicator', id: i.id, number: i.number, nextBy: i.reviewed.nextBy }))
    const store = await openStore()
    const problems = await store.check()

    answer({ engine: store.engine, authorities: await store.authorities(), problems, overdueReviews: overdue })
    for (const problem of problems) say(problem)
    for (const d of overdue)
      say(`Indicator ${d.number} (${d.id}) was due to be reviewed by ${d.nextBy}. Read it, and set its review dates.`)
    if (problems.length + overdue.length === 0) say('The store is sound, and no definition’s review is overdue.')
    return problems.length + overdue.length === 0 ? exit.done : exit.findings
  },
})
