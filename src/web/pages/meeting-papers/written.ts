import { createHash } from 'node:crypto'
import type { AgendaItem, BoardRecords, Paper } from '#core/boards/boards.ts'
import type { Month } from '#core/dates.ts'
import type { Document } from '#core/document.ts'
import { standing } from '#core/entry.ts'
import { publicIssue } from '#core/public-version.ts'
import { reportCalled } from '#core/report-names.ts'
import type { Report } from '#core/reports/report.ts'
import { unfinishedIn } from '#core/unfinished.ts'
import { counted, isSameWording } from '#core/wording.ts'
import { pdfFile } from '#documents/pdf.ts'
import { AUTHORITY } from '#store/body.ts'
import { newEntry, recordTogether } from '#web/pages/boards/recording.ts'
import { askedFor } from '#web/pages/pack/asked.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

/** What a paper is that Waymark writes: a report of the pack, as the paper or the work programme names it. */
export interface WrittenPaper {
  /** As it is named there. */
  readonly called: string
  /** Absent where there is no such report. */
  readonly report?: Report
}

/** The report of the pack that a paper is; undefined where neither it nor the work programme names one. */
export function writtenPaper(
  paper: Pick<Paper, 'report' | 'item'>,
  { items, cadences }: Pick<BoardRecords, 'items' | 'cadences'>,
  reports: readonly Report[],
): WrittenPaper | undefined {
  const item = items.find(({ reference }) => reference !== undefined && reference === paper.item)
  const called = paper.report ?? reportOfProgramme(item, cadences)
  if (called === undefined) return undefined
  const report = reportCalled(reports, called.trim()) ?? reports.find(({ title }) => isSameWording(title, called))
  return { called, ...(report && { report }) }
}

const reportOfProgramme = (item: AgendaItem | undefined, cadences: BoardRecords['cadences']): string | undefined =>
  cadences.find(({ reference }) => reference !== undefined && reference === item?.cadence)?.report

interface Putting {
  readonly services: SeenServices
  readonly who: Visitor
}

/**
 * Attaches to a paper the report that Waymark writes, as a PDF of the last month: as the month's issue published it, or as it
 * is known now where none was frozen; with no more of small numbers than a panel member sees, since papers of a board are
 * published. From then on it is a file like any other, and moves no more. What is yet to be written in it keeps it out.
 */
export async function putIn(
  paper: Paper,
  report: Report,
  { services, who }: Putting,
): Promise<{ readonly refused: string } | undefined> {
  const { seen, materials } = await askedFor({ query: {}, services, who: { ...who, role: 'panel-member' } })
  const document = (await published(report, seen.month, services)) ?? report.write(materials)
  const open = unfinishedIn(document)
  if (open.length > 0)
    return {
      refused: `${report.title} is not finished: ${counted(open.length, 'place')} in it ${open.length === 1 ? 'is' : 'are'} to be written, such as ${open[0]!.says}. Write them under Reports first.`,
    }
  const bytes = await pdfFile(document)
  const { id } = await services.ledger.attach(
    {
      subject: AUTHORITY,
      type: 'paper',
      name: `${report.id}-${seen.month}.pdf`,
      contentType: 'application/pdf',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      attachedBy: who.username,
    },
    once(bytes),
  )
  const isPut = await recordTogether({ services, who, title: 'Report put before a meeting' }, ['paper'], recorded => {
    const stands = standing(recorded).find(({ record }) => record === paper.record)
    // Somebody attached a file meanwhile: theirs stays.
    if (!stands || stands.body.file !== undefined) return undefined
    const { record, id: basedOn, body } = stands
    return [{ ...newEntry('paper', { ...body, file: id }), record, basedOn }]
  })
  return isPut ? undefined : { refused: 'A file was attached to the paper meanwhile: look at it first' }
}

/** The public version of a report as the last issue of a month has it; undefined where it has none. */
async function published(
  { id }: Report,
  month: Month,
  { issues }: Pick<SeenServices, 'issues'>,
): Promise<Document | undefined> {
  const issue = await issues.issue(month)
  const shown = issue && (issue.isSuppressed ? issue : publicIssue(issue))
  return shown?.documents.find(its => its.id === id)?.document
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
