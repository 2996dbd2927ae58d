import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { actionsIn } from '#core/actions/actions.ts'
import { bothCards, onOneCard, suppressedBoth, talliesOfBoth } from '#core/both-cards.ts'
import { type Month, monthPeriod } from '#core/dates.ts'
import { disagreementsIn } from '#core/disagreements.ts'
import { type TooFew, tooFewIn, tooFewInWords } from '#core/public-words.ts'
import { Refusal } from '#core/refusal.ts'
import { sectionTextsIn } from '#core/report-sections.ts'
import { type Materials, materialsOf } from '#core/reports/materials.ts'
import { inPack, ofMonth, type Report } from '#core/reports/report.ts'
import { spanOf } from '#core/restatement.ts'
import { MONTHS_SHOWN } from '#core/span.ts'
import { unfinishedIn } from '#core/unfinished.ts'
import type { Definitions } from '#definitions.ts'
import { type PackFormat, packFormats, writtenReports } from '#documents/pack.ts'
import { councilAsRecorded } from '#store/council.ts'
import { knownOfAuthority } from '#store/counting-context.ts'
import { effectsOf, issuesKnown } from '#store/measuring.ts'
import { issuesBefore, restatedBefore } from '#store/restating.ts'
import type { Ledger } from '#store/store.ts'
import { documentPage } from '#web/document-page.tsx'
import { instantGiven } from './arguments.ts'
import type { Call } from './command.ts'
import { disagreementAsJson } from './commentary-as-json.ts'

/** The options of whatever writes reports, beside the month that they are of. */
export const reportOptions = {
  out: { says: 'The folder to write to; it is made if it is not there.', value: 'DIR', required: true },
  formats: { says: `Which of ${packFormats.join(', ')}; all if left out.`, value: 'LIST' },
  public: { says: 'For the public: small numbers are suppressed, by all that was published before.' },
  'recorded-on': { says: 'What was known by then; a day means to its end. Now if left out.', value: 'INSTANT' },
} as const

type Calling = Pick<Call<typeof reportOptions>, 'options' | 'say' | 'answer' | 'progress' | 'openLedger' | 'now'>

/** Which reports are wanted, of which month. */
interface Wanted {
  readonly known: Definitions
  readonly reports: readonly Report[]
  readonly month: Month
  /** True for a pack, which goes without a report that has nothing to tell of the month. */
  readonly isPack?: true
}

/** Writes some reports of a month to a folder, each in the formats asked for, and tells what is yet to be written in them. */
export async function makeReports(
  { options, say, answer, progress, openLedger, now }: Calling,
  { known, reports, month, isPack }: Wanted,
): Promise<void> {
  const formats = formatsGiven(options.formats)
  const recordedOn = instantGiven('recorded-on', options['recorded-on'])
  const isPublic = options.public === true
  const { ledger } = await openLedger()
  const by = recordedOn ?? now().toISOString()
  const materials = await gathered({ known, reports, month, ledger, recordedOn, by, isPublic, progress })

  await mkdir(options.out, { recursive: true }).catch(refuseFolder(options.out))
  const wanted = isPack ? inPack(reports, materials) : reports
  const documents = wanted.map(({ id, title, write }) => ({ id, title, document: write(materials) }))
  const unfinished = documents.flatMap(({ id, document }) =>
    unfinishedIn(document).map(place => ({ report: id, ...place })),
  )
  const disagreements = disagreementsIn(
    documents.map(({ document }) => document),
    onOneCard(materials),
  )
  const written = []
  const told = (title: string, format: PackFormat): void => progress(`${title}: ${format} is done`)
  progress('Writing')
  for await (const { id, title, files, took } of writtenReports(documents, formats, documentPage, told)) {
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
}

interface Gathering extends Wanted, Pick<Calling, 'progress'> {
  readonly ledger: Ledger
  readonly recordedOn: string | undefined
  /** By when it was known: now where `recordedOn` is absent. */
  readonly by: string
  readonly isPublic: boolean
}

/** All that the reports draw on. */
async function gathered(its: Gathering): Promise<Materials> {
  const { known, reports, month, ledger, recordedOn, by, isPublic, progress } = its
  progress('Counting')
  const council = await councilAsRecorded(ledger, known, recordedOn)
  const { journeys, firstDays } = council
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
  if (isPublic) {
    const sections = sectionTextsIn(aboutUs).filter(({ report }) => reports.some(({ id }) => id === report))
    refuseTooFew(
      tooFewIn({
        card: onOneCard(shown),
        sections,
        reports: ofMonth(reports, { aboutUs, asAt: shown.scorecard.asAt }),
      }),
    )
  }
  return materialsOf({
    authority: ledger.authority,
    recordedOn: by,
    ...shown,
    isPublic,
    journeys,
    restated,
    aboutUs,
    ...(!isPublic && {
      effects: await effectsOf(actionsIn(aboutUs), monthPeriod(month).lastDay, {
        council,
        issues: issuesKnown(ledger, recordedOn),
      }),
    }),
  })
}

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
