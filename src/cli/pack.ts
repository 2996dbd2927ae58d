import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onOneCard, suppressedBoth } from '#core/both-cards.ts'
import type { Instant } from '#core/dates.ts'
import { disagreementsIn } from '#core/disagreements.ts'
import { Refusal } from '#core/refusal.ts'
import { materialsOf } from '#core/reports/materials.ts'
import { unfinishedIn } from '#core/unfinished.ts'
import { type PackFormat, packFormats, writtenReports } from '#documents/pack.ts'
import { bothCardsOf, councilAsRecorded } from '#store/council.ts'
import { knownOfAuthority } from '#store/counting-context.ts'
import { restatedBefore } from '#store/restating.ts'
import { documentPage } from '#web/document-page.tsx'
import { instantGiven, monthEnding } from './arguments.ts'
import { defineCommand, exit } from './command.ts'
import { disagreementAsJson } from './commentary-as-json.ts'

export default defineCommand({
  id: 'pack',
  words: ['pack'],
  summary: 'Write the reports that go to the panel, each in every format, as at the end of a month.',
  operands: '',
  options: {
    'as-at': { says: 'The last day of the month described.', value: 'DATE', required: true },
    out: { says: 'The folder to write to; it is made if it is not there.', value: 'DIR', required: true },
    formats: { says: `Which of ${packFormats.join(', ')}; all if left out.`, value: 'LIST' },
    public: { says: 'For the public: small numbers are suppressed.' },
    'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
  },
  json: true,
  async run({ options, say, answer, progress, definitions, openLedger, now }) {
    const month = monthEnding('as-at', options['as-at'])
    const formats = formatsGiven(options.formats)
    const recordedOn = instantGiven('recorded-on', options['recorded-on'])
    const isPublic = options.public === true
    const [known, { ledger }] = [await definitions(), await openLedger()]

    progress('Counting')
    const council = await councilAsRecorded(ledger, known, recordedOn)
    const cards = bothCardsOf(council, month)
    progress('Comparing with what was published')
    const restated = isPublic
      ? undefined
      : await restatedBefore(ledger, known, month, {
          until: recordedOn,
          now: recordedOn ?? now().toISOString(),
          journeys: new Map(council.journeys.map(child => [child.ref, child])),
        })
    const materials = materialsOf({
      authority: ledger.authority,
      recordedOn: recordedOn ?? (now().toISOString() as Instant),
      ...(isPublic ? suppressedBoth(cards, await ledger.publications()) : cards),
      isPublic,
      journeys: council.journeys,
      restated,
      aboutUs: await knownOfAuthority(ledger, recordedOn),
    })

    await mkdir(options.out, { recursive: true }).catch(refuseFolder(options.out))
    const reports = known.reports.map(({ id, title, write }) => ({ id, title, document: write(materials) }))
    const unfinished = reports.flatMap(({ id, document }) =>
      unfinishedIn(document).map(place => ({ report: id, ...place })),
    )
    const disagreements = disagreementsIn(
      reports.map(({ document }) => document),
      onOneCard(materials),
    )
    const written = []
    for await (const { id, title, files, took } of writtenReports(reports, formats, documentPage)) {
      for (const { fileName, bytes } of files) await writeFile(join(options.out, fileName), bytes)
      const names = files.map(({ fileName }) => fileName)
      progress(`${title}: ${names.join(', ')}`)
      written.push({ report: id, title, files: names, milliseconds: took })
    }
    answer({
      asAt: materials.asAt,
      recordedOn: materials.recordedOn,
      out: options.out,
      public: isPublic,
      reports: written,
      unfinished,
      disagreements: disagreements.map(disagreementAsJson),
    })
    for (const { title, files } of written) say(`${title}: ${files.join(', ')}`)
    for (const { report, under, says } of unfinished) say(`To be written in ${report}, ${under}: ${says}`)
    for (const { says, where } of disagreements) say(`${where.join('; ')}: ${says}`)
    return exit.done
  },
})

const refuseFolder =
  (dir: string) =>
  (error: NodeJS.ErrnoException): never => {
    throw new Refusal(`${dir} cannot be written to (${error.code}). Choose a folder that can.`)
  }

function formatsGiven(text: string | undefined): readonly PackFormat[] {
  if (text === undefined) return packFormats
  const asked = text.split(',').map(format => format.trim().toLowerCase())
  const unknown = asked.find(format => !(packFormats as readonly string[]).includes(format))
  if (unknown !== undefined)
    throw new Refusal(`--formats must be some of ${packFormats.join(', ')}, parted by commas, not "${unknown}".`)
  return packFormats.filter(format => asked.includes(format))
}
