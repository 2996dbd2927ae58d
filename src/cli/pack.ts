import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bothCards, onOneCard, suppressedBoth, talliesOfBoth } from '#core/both-cards.ts'
import { disagreementsIn } from '#core/disagreements.ts'
import { type TooFew, tooFewIn, tooFewInWords } from '#core/public-words.ts'
import { Refusal } from '#core/refusal.ts'
import { sectionTextsIn } from '#core/report-sections.ts'
import { materialsOf } from '#core/reports/materials.ts'
import { spanOf } from '#core/restatement.ts'
import { MONTHS_SHOWN } from '#core/span.ts'
import { unfinishedIn } from '#core/unfinished.ts'
import { type PackFormat, packFormats, writtenReports } from '#documents/pack.ts'
import { councilAsRecorded } from '#store/council.ts'
import { knownOfAuthority } from '#store/counting-context.ts'
import { issuesBefore, restatedBefore } from '#store/restating.ts'
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
    public: { says: 'For the public: small numbers are suppressed, by all that was published before.' },
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
    const { journeys, firstDays } = council
    const by = recordedOn ?? now().toISOString()
    const before = isPublic ? [] : await issuesBefore(ledger, month, by)
    const tallies = talliesOfBoth(council, { to: month, months: MONTHS_SHOWN }, before.map(spanOf))
    tallies.count(journeys)
    const cards = bothCards(tallies, council)
    progress('Comparing with what was published')
    const restated = isPublic
      ? undefined
      : await restatedBefore(ledger, known, before, {
          until: recordedOn,
          now: by,
          held: { journeys: new Map(journeys.map(child => [child.ref, child])), counted: { tallies, firstDays } },
        })
    const aboutUs = await knownOfAuthority(ledger, recordedOn)
    const shown = isPublic ? suppressedBoth(cards, await ledger.publications()) : cards
    if (isPublic) refuseTooFew(tooFewIn({ card: onOneCard(shown), sections: sectionTextsIn(aboutUs), ...known }))
    const materials = materialsOf({
      authority: ledger.authority,
      recordedOn: by,
      ...shown,
      isPublic,
      journeys,
      restated,
      aboutUs,
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
    const told = (title: string, format: PackFormat): void => progress(`${title}: ${format} is done`)
    progress('Writing')
    for await (const { id, title, files, took } of writtenReports(reports, formats, documentPage, told)) {
      for (const { fileName, bytes } of files) await writeFile(join(options.out, fileName), bytes)
      const names = files.map(({ fileName }) => fileName)
      progress('')
      say(`${title}: ${names.join(', ')}`)
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
    for (const { report, under, says } of unfinished) say(`To be written in ${report}, ${under}: ${says}`)
    for (const { says, where } of disagreements) say(`${where.join('; ')}: ${says}`)
    return exit.done
  },
})

/** A number of children that somebody typed is never published, nor taken out behind their back. */
function refuseTooFew(found: readonly TooFew[]): void {
  if (found.length > 0)
    throw new Refusal(
      [
        'The public version is not made: what officers wrote says numbers that are too small to be published.',
        ...found.map(tooFewInWords),
      ].join('\n'),
    )
}

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
