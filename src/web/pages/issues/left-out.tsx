import type { Issue } from '#core/issue.ts'
import type { Report } from '#core/reports/report.ts'
import type { UnfinishedReport } from '#core/unfinished.ts'
import { counted } from '#core/wording.ts'
import { monthInWords } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import { VisuallyHidden } from '#web/govuk/visually-hidden.tsx'
import { mendOf } from '#web/pages/pack/mending.ts'

interface Props {
  readonly issue: Pick<Issue, 'month' | 'number' | 'unfinished'>
  /** The reports that there are, with the sections that officers write in them. */
  readonly reports: readonly Pick<Report, 'id' | 'sections'>[]
  /** Whether whoever looks at it may write in reports and freeze the month again. */
  readonly mends: boolean
}

/** Which reports are not in an issue, what was yet to be written in each, and how that is mended. */
export function LeftOut({ issue, reports, mends }: Props) {
  const { month, number, unfinished = [] } = issue
  if (unfinished.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">Reports that are not in this issue</h2>
      <p class="govuk-body">
        {unfinished.length === 1 ? 'It was' : 'They were'} left out, since something in{' '}
        {unfinished.length === 1 ? 'it' : 'them'} was yet to be written.
        {mends && (
          <>
            {' '}
            Write what is missing, then{' '}
            <a class="govuk-link" href={`/issues/new?month=${month}`}>
              freeze {monthInWords(month)} again
            </a>
            : that makes a new issue, and issue {number} stays as it is.
          </>
        )}
      </p>
      {mends ? (
        unfinished.map(report => (
          <Details summary={`${report.title}: ${counted(report.places.length, 'place')} to be written`}>
            <Places report={report} sections={reports.find(({ id }) => id === report.id)?.sections} month={month} />
          </Details>
        ))
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {unfinished.map(({ title }) => (
            <li>{title}</li>
          ))}
        </ul>
      )}
    </>
  )
}

interface PlacesProps {
  readonly report: UnfinishedReport
  readonly sections: Report['sections']
  readonly month: string
}

const Places = ({ report, sections, month }: PlacesProps) => (
  <ul class="govuk-list govuk-list--bullet">
    {report.places.map(place => {
      const { href, says } = mendOf({ id: report.id, ...(sections && { sections }) }, place, month)
      return (
        <li>
          <a class="govuk-link" href={href}>
            {says}
            <VisuallyHidden> in {report.title}</VisuallyHidden>
          </a>
          : {saidOf(place.says)}
        </li>
      )
    })}
  </ul>
)

/** What is to be written, without the words around it that a paper has. */
const saidOf = (says: string): string => /^\[to be written: (.*)\]$/s.exec(says)?.[1] ?? says
