import { group } from 'd3-array'
import { dayInWords } from '#core/dates.ts'
import { recordingStarts } from '#core/recording-starts.ts'
import { type AnyRecordType, mayBeAbout, topicOf } from '#core/records/record.ts'
import { everyRole } from '#web/audiences.ts'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { byTopic } from '#web/pages/standards/topics.ts'
import { mayTry } from '#web/pages/standards/who.ts'

/** What the council records of children, and from which day on its records of each kind are complete. */
export default definePage({
  path: '/standards/recording',
  roles: everyRole,
  audit: 'nothing',
  async load({ who, services: { catalogues, figures, ledger } }) {
    const { context, configured } = await figures.council()
    const starts = recordingStarts(await ledger.history('authority'))
    const kinds = catalogues.records
      .filter(type => mayBeAbout(type, 'child') && configured.standards.some(({ metBy }) => metBy.includes(type.id)))
      .map(type => ({
        type,
        fromOn: context.recordedFrom.days.get(type.id),
        said: starts.get(type.id),
        standards: configured.standards.filter(({ metBy }) => metBy.includes(type.id)),
      }))
    return {
      topics: [...group(kinds, ({ type }) => topicFor(type))].sort(byTopic),
      mayState: mayTry.includes(who.role),
    }
  },
  title: () => 'What is recorded, and since when',
  breadcrumbs: () => [{ text: 'Standards', href: '/standards' }],
  view: ({ topics: groups, mayState }) => (
    <>
      <h1 class="govuk-heading-l">What is recorded, and since when</h1>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <p class="govuk-body">
            A clock starts where the recording of what meets it began. What fell due before that day may have been done
            and nobody wrote it here: it is counted anew from the day, so that nothing is overdue since years ago, and a
            child for whom nothing has been done since is still on the list. What is not recorded at all is nowhere
            overdue.
            {mayState && ' Choose a kind of record to say from which day it is complete.'}
          </p>
        </div>
      </div>
      {groups.map(([topic, kinds]) => (
        <Table
          caption={topic}
          captionSize="m"
          compact
          firstCellIsHeader
          scrollLabel={topic}
          head={[
            'Kind of record',
            'Complete from',
            'How that is known',
            { text: 'Standards that it meets', classes: 'waymark-gives-way' },
          ]}
          rows={kinds.map(({ type, fromOn, said, standards }) => [
            mayState ? (
              <a class="govuk-link govuk-link--no-visited-state" href={`/standards/recording/${type.id}`}>
                {type.title}
              </a>
            ) : (
              type.title
            ),
            fromOn === undefined ? 'Not recorded' : dayInWords(fromOn),
            howKnown(fromOn !== undefined, said),
            { text: standards.map(({ title }) => title).join('; '), classes: 'waymark-gives-way' },
          ])}
        />
      ))}
    </>
  ),
})

function howKnown(
  isRecorded: boolean,
  said: { readonly because?: string; readonly decidedBy?: string } | undefined,
): Content {
  if (said)
    return `The council says so: ${[said.because, said.decidedBy && `decided by ${said.decidedBy}`].filter(Boolean).join('; ')}`
  return isRecorded ? 'The days of the records' : ''
}

const topicFor = (type: AnyRecordType): string => topicOf(type) ?? 'From returns'
