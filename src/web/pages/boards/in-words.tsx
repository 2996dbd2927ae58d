import type { DatedMeeting } from '#core/boards/meetings.ts'
import { exemptParagraphs } from '#core/boards/paragraphs.ts'
import type { ReportDue, ReportState } from '#core/boards/work-programme.ts'
import { meetingKinds } from '#core/records/meeting.ts'
import { lowerFirst } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Tag, type TagColour } from '#web/govuk/tag.tsx'

const STATES: Readonly<Record<ReportState, { readonly says: string; readonly colour: TagColour }>> = {
  came: { says: 'Came', colour: 'green' },
  'put off': { says: 'Put off', colour: 'orange' },
  missing: { says: 'Missing', colour: 'red' },
  'on the agenda': { says: 'On the agenda', colour: 'blue' },
  'no paper yet': { says: 'No paper yet', colour: 'yellow' },
  'not on the agenda': { says: 'Not on the agenda', colour: 'yellow' },
  'no meeting': { says: 'No meeting planned', colour: 'orange' },
}

/** Where a report of the work programme stands. One for a meeting after the next is only to come. */
export function ReportTag({ due, next }: { readonly due: ReportDue; readonly next: DatedMeeting | undefined }) {
  if (due.cameLate) return <Tag colour="orange">Came late</Tag>
  if (due.state === 'not on the agenda' && due.meeting?.record !== next?.record) return <Tag colour="grey">To come</Tag>
  const { says, colour } = STATES[due.state]
  return <Tag colour={colour}>{says}</Tag>
}

type Exempt = { readonly by: keyof typeof exemptParagraphs | undefined }

/** That something is exempt, beside its title. */
export const ExemptTag = ({ by }: Exempt) =>
  by === undefined ? null : (
    <>
      {' '}
      <Tag colour="purple">Exempt</Tag>
    </>
  )

/** By which paragraph, under it. */
export const ExemptBy = ({ by }: Exempt) =>
  by === undefined ? null : <p class="govuk-body-s waymark-quiet">Exempt by {lowerFirst(exemptParagraphs[by])}</p>

/** 12 March 2026 at 5:30pm, Town Hall */
export const whenAndWhere = ({ on, beginsAt, where }: DatedMeeting): string =>
  [[dateInWords(on), beginsAt].filter(Boolean).join(' at '), where].filter(Boolean).join(', ')

export const kindInWords = ({ kind }: DatedMeeting): string => (kind === undefined ? 'Meeting' : meetingKinds[kind])

/** What was written in several lines, each as a paragraph: minutes are pasted from elsewhere. */
export const Paragraphs = ({ text, large }: { readonly text: string; readonly large?: boolean }) => (
  <>
    {text
      .split(/\n+/)
      .filter(line => line.trim() !== '')
      .map(line => (
        <p class={large ? 'govuk-body-l' : 'govuk-body'}>{line}</p>
      ))}
  </>
)
