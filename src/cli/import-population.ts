import { Refusal } from '#core/refusal.ts'
import { importPopulation } from '#jobs/import-population.ts'
import { knownSince } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { whenNeeded } from './when-needed.ts'

export default defineCommand({
  id: 'import-population',
  words: ['import', 'population'],
  summary: 'Take mid-year estimates of children aged 0 to 17, which the rate for every 10,000 children needs.',
  operands: '<file>',
  options: { 'recorded-on': { says: 'When it became known; a day means its end. Now if left out.', value: 'INSTANT' } },
  json: true,
  async run({ operands: [file, ...more], options, say, answer, foundLedger, now }) {
    if (file === undefined || more.length > 0)
      throw new Refusal('Name one CSV file with the headings YEAR and CHILDREN.')
    const recordedOn = knownSince('recorded-on', options['recorded-on'], now())
    const done = await importPopulation({
      ledger: whenNeeded(foundLedger),
      file,
      recordedBy: 'command line',
      ...(recordedOn && { recordedOn }),
    })
    answer({ file, ...done })
    say(`${done.added} estimates added, ${done.unchanged} unchanged`)
    return exit.done
  },
})
