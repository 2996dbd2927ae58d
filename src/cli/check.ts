import { enteredFindings } from '#core/entered-figures.ts'
import { householdFindings, householdsIn } from '#core/fostering-households.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { targetFindings, targetsIn } from '#core/targets.ts'
import type { Definitions } from '#definitions.ts'
import { standardsOf } from '#store/council.ts'
import type { Store } from '#store/store.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'check',
  words: ['check'],
  summary: 'Check the store’s health and the councils’ settings, and list the definitions whose review is overdue.',
  operands: '',
  options: {},
  json: true,
  async run({ say, answer, definitions, openStore, now }) {
    const known = await definitions()
    const today = now().toISOString().slice(0, 10)
    const overdue = everyIndicator(known)
      .filter(i => i.reviewed.nextBy < today)
      .map(i => ({ kind: 'indicator', id: i.id, number: i.number, nextBy: i.reviewed.nextBy }))
    const store = await openStore()
    const authorities = await store.authorities()
    const problems = [...(await store.check()), ...(await settingProblems(store, authorities, known))]

    answer({ engine: store.engine, authorities, problems, overdueReviews: overdue })
    for (const problem of problems) say(problem)
    for (const d of overdue)
      say(`Indicator ${d.number} (${d.id}) was due to be reviewed by ${d.nextBy}. Read it, and set its review dates.`)
    if (problems.length + overdue.length === 0) say('The store is sound, and no definition’s review is overdue.')
    return problems.length + overdue.length === 0 ? exit.done : exit.findings
  },
})

/** The settings, targets, entered figures and households that cannot be used as they are, council by council. */
async function settingProblems(
  store: Store,
  authorities: readonly string[],
  known: Definitions,
): Promise<readonly string[]> {
  const problems: string[] = []
  for (const authority of authorities) {
    const ledger = await store.ledger(authority)
    const { findings } = await standardsOf(ledger, known)
    const aboutUs = await ledger.history('authority')
    const wrong = [
      ...targetFindings(targetsIn(aboutUs), everyIndicator(known)),
      ...enteredFindings(aboutUs, everyIndicator(known)),
      ...householdFindings(householdsIn(aboutUs)),
    ]
    problems.push(...[...findings, ...wrong].map(({ says, fix }) => `${authority}: ${says} ${fix}`))
  }
  return problems
}
