import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { IsoDate } from '#core/dates.ts'
import { disagreementsAmong, disagreementsIn, type Facts } from '#core/disagreements.ts'
import type { Document } from '#core/document.ts'
import { factsSchema } from '#core/papers/facts.ts'
import { pastedPaper } from '#core/papers/pasted-paper.ts'
import { Refusal } from '#core/refusal.ts'
import { councilAsRecorded, scorecardOf } from '#store/council.ts'
import { instantGiven, monthEnding } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { disagreementAsJson } from './commentary-as-json.ts'

export default defineCommand({
  id: 'papers',
  words: ['papers'],
  summary: 'Check papers against the scorecard, against one another and within themselves.',
  operands: '<file>…',
  options: {
    'as-at': { says: 'The last day of the month that they report.', value: 'DATE', required: true },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ options, operands, say, answer, definitions, openLedger }) {
    const month = monthEnding('as-at', options['as-at'])
    const recordedOn = instantGiven('recorded-on', options['recorded-on'])
    if (operands.length === 0)
      throw new Refusal('Name the papers: text files, copied out of the pack, or JSON files of facts.')
    const files = await Promise.all(operands.map(readPaper))
    const [known, { ledger }] = [await definitions(), await openLedger()]
    const council = await councilAsRecorded(ledger, known, recordedOn)
    const card = scorecardOf(council, month)

    const documents = files.flatMap(({ name, text }) => (text === undefined ? [] : [paperOf(name, text, card.asAt)]))
    const found = [
      ...disagreementsIn(documents, card),
      ...files.flatMap(({ facts }) => (facts ? disagreementsAmong(facts, council.indicators) : [])),
    ]
    answer({ asAt: card.asAt, papers: files.map(({ name }) => name), disagreements: found.map(disagreementAsJson) })
    for (const { says, where } of found) say(`${where.join('; ')}: ${says}`)
    if (found.length === 0) say('Nothing was found that does not agree.')
    return found.length === 0 ? exit.done : exit.findings
  },
})

interface Read {
  readonly name: string
  readonly text?: string
  readonly facts?: Facts
}

const paperOf = (title: string, text: string, datedOn: IsoDate): Document =>
  pastedPaper({ title, author: '', datedOn, text })

async function readPaper(file: string): Promise<Read> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${file} cannot be read (${error.code}).`)
  })
  const name = basename(file, extname(file))
  return extname(file).toLowerCase() === '.json' ? { name, facts: factsIn(file, text) } : { name, text }
}

function factsIn(file: string, text: string): Facts {
  const { success, data, error } = factsSchema.safeParse(jsonIn(file, text))
  if (success) return data as Facts
  throw new Refusal(
    ...error.issues.slice(0, 20).map(({ path, message }) => `${file}: ${path.join('.') || 'the file'}: ${message}`),
  )
}

function jsonIn(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(`${file} is no JSON. Give facts as docs/cli.md shows, or the paper as a text file.`)
  }
}
