import { collectionYearName, day, yearEndingOf } from '#core/dates.ts'
import { writeDemonstration } from '#jobs/write-demonstration.ts'
import { collectionYearGiven, numberGiven } from './arguments.ts'
import { defineCommand, exit } from './command.ts'

export default defineCommand({
  id: 'demo',
  words: ['demo'],
  summary: 'Write the SSDA903 returns of a fictional council. The same options write the same files.',
  operands: '',
  options: {
    'looked-after': { says: 'Children looked after on the last day, 522 if left out.', value: 'N' },
    'care-leavers': {
      says: 'Care leavers on the last day, 215 if left out: of all ages, of whom 7.1 counts those of 19 to 21.',
      value: 'N',
    },
    years: { says: 'How many years of returns, 6 if left out.', value: 'N' },
    'last-year': { says: 'The last collection year; the latest that has ended if left out.', value: 'YEAR' },
    seed: { says: 'Any whole number: another seed is another council. 1 if left out.', value: 'N' },
    out: { says: 'The folder to write to, new or empty; ./demonstration if left out.', value: 'DIR' },
  },
  json: true,
  async run({ options, authority, say, answer, progress, definitions, now }) {
    const lastYear =
      options['last-year'] === undefined
        ? yearEndingOf(day(now().toISOString().slice(0, 10))) - 1
        : collectionYearGiven('last-year', options['last-year'])
    const council = {
      authority: authority ?? 'Wexcombe',
      lookedAfter: numberGiven('looked-after', options['looked-after'], 1, 1_000_000, 522),
      careLeavers: numberGiven('care-leavers', options['care-leavers'], 0, 1_000_000, 215),
      years: numberGiven('years', options.years, 1, 20, 6),
      seed: numberGiven('seed', options.seed, 0, 2 ** 31 - 1, 1),
      lastYear,
    }
    const out = options.out ?? './demonstration'
    const { tables } = await definitions()
    const written = await writeDemonstration(council, tables, out, rows =>
      progress(`${rows.toLocaleString('en-GB')} rows written`),
    )
    progress('')
    answer({ out, ...written })
    say(
      `${written.rows.toLocaleString('en-GB')} rows in ${written.files} files for ${written.years.join(', ')}, in ${out}`,
    )
    say(
      `Every person and place in them is made up. The last return ends on 31 March ${council.lastYear} (${collectionYearName(lastYear)}).`,
    )
    say(`Next: waymark import ssda903 ${out}, then waymark import population ${out}/population.csv`)
    return exit.done
  },
})
