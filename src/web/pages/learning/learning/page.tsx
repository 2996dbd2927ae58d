import { choicesOf } from '#core/choices.ts'
import { type Complaint, complaintsBy, complaintsIn } from '#core/complaints.ts'
import { type Compliment, complimentsIn, recordsOfNoChild } from '#core/compliments.ts'
import { addMonths, type Period } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import complaint, { complaintThemes } from '#core/records/complaint.ts'
import { returnThemes } from '#core/records/return-interview.ts'
import { returnThemesIn } from '#core/return-themes.ts'
import { AUTHORITY } from '#store/body.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords, shortDate } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { HeldBack } from '#web/pages/access/held-back.tsx'

/** What complaints and return interviews of the last 12 months say together. */
export default definePage({
  path: '/learning',
  roles: seesChildren,
  audit: 'viewed what complaints and return interviews say together',
  menu: { section: 'assurance', title: 'Learning', order: 3 },
  async load({ services }) {
    const { journeys, clock, asAt, sights } = await services.caseload.at()
    const window = { firstDay: addMonths(asAt, -12) + 1, lastDay: asAt }
    const children = [...journeys.values()]
    const ofNoChild = recordsOfNoChild(await services.ledger.history(AUTHORITY))
    const all = [...children, ofNoChild]
    return {
      asAt,
      sights,
      complaints: complaintsIn(all, window, clock),
      compliments: complimentsIn(all, window),
      learnt: learntFrom(all, window),
      returns: returnThemesIn(children, window),
    }
  },
  title: () => 'Learning from complaints, compliments and return interviews',

  view: ({ asAt, sights, complaints, compliments, learnt, returns }) => (
    <>
      <h1 class="govuk-heading-l">Learning from complaints, compliments and return interviews</h1>
      <p class="govuk-body-l">
        In the 12 months to {dateInWords(asAt)}, of the children whose records you may see, and of what concerns no one
        child.
      </p>
      <h2 class="govuk-heading-m">Complaints</h2>
      {complaints.received === 0 ? (
        <p class="govuk-body">No complaint was received.</p>
      ) : (
        <>
          <p class="govuk-body">
            {complaints.received} received: {complaints.byStage[1]} at stage 1, {complaints.byStage[2]} at stage 2,{' '}
            {complaints.byStage[3]} at stage 3. {shareOf(complaints.inTime)} answers, investigations and panels were in
            time. Of those closed, {shareOf(complaints.withLearning)} say what was learnt, and{' '}
            {shareOf(complaints.told)} were told.
          </p>
          <Counts caption="What they were about" head="About" counts={complaints.byTheme} says={complaintThemes} />
          <Counts caption="What came of those closed" head="Outcome" counts={complaints.byOutcome} says={OUTCOMES} />
          <Learnt learnt={learnt} />
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/lists/complaints">
          The complaints one by one
        </a>
      </p>
      <h2 class="govuk-heading-m">Compliments</h2>
      <Compliments compliments={compliments} />
      <h2 class="govuk-heading-m">Return interviews</h2>
      <p class="govuk-body">
        {returns.held} held, with {returns.children} children. {returns.withThemes} say what going missing had to do
        with.
      </p>
      <Counts caption="What it had to do with" head="Theme" counts={returns.byTheme} says={returnThemes} />
      <p class="govuk-body">
        <a class="govuk-link" href="/lists/missing">
          The missing episodes one by one
        </a>
      </p>
      {sights && <HeldBack sights={sights} />}
    </>
  ),
})

/** A complaint from which something was learnt, and whose it is. */
interface LearntFrom extends Complaint {
  readonly child: Journey
}

/** The complaints of a window that say what was learnt or what changed, those closed last first. */
const learntFrom = (children: readonly Journey[], { firstDay, lastDay }: Period): readonly LearntFrom[] =>
  children
    .flatMap(child => complaintsBy(child, lastDay).map(complaint => ({ ...complaint, child })))
    .filter(
      ({ receivedOn, closedOn, learnt, changed }) =>
        receivedOn >= firstDay && closedOn !== undefined && (learnt !== undefined || changed !== undefined),
    )
    .sort((a, b) => b.closedOn! - a.closedOn!)

/** How many of the complaints are told of with what was learnt. */
const LEARNT_SHOWN = 10

const Learnt = ({ learnt }: { readonly learnt: readonly LearntFrom[] }): Content =>
  learnt.length === 0 ? undefined : (
    <Table
      caption={
        learnt.length > LEARNT_SHOWN
          ? `What was learnt and changed: the last ${LEARNT_SHOWN}`
          : 'What was learnt and changed'
      }
      captionSize="s"
      compact
      stacks
      scrollLabel="What was learnt and changed"
      head={['Closed', 'What was learnt', 'What changed', 'Told']}
      rows={learnt.slice(0, LEARNT_SHOWN).map(({ child, closedOn, learnt, changed, toldOn }) => [
        <a class="govuk-link" href={whereOf(child, 'complaint')}>
          {shortDate(closedOn!)}
        </a>,
        learnt ?? 'Not recorded',
        changed ?? 'Not recorded',
        toldOn === undefined ? 'Not yet' : shortDate(toldOn),
      ])}
    />
  )

/** A child's own complaints or compliments, or those that concern no one child. */
const whereOf = ({ ref }: Pick<Journey, 'ref'>, type: 'complaint' | 'compliment'): string =>
  ref === AUTHORITY ? `/council-records/${type}` : `/children/${ref}?kind=${type}`

/** How many compliments are told of in their words. */
const COMPLIMENTS_SHOWN = 10

/** What was said to be done well, and what others may learn from it. */
function Compliments({ compliments }: { readonly compliments: readonly Compliment[] }): Content {
  if (compliments.length === 0) return <p class="govuk-body">No compliment was received.</p>
  const shown = compliments.slice(0, COMPLIMENTS_SHOWN)
  return (
    <>
      <p class="govuk-body">
        {compliments.length} received.{' '}
        {shareOf({ count: compliments.filter(({ learnt }) => learnt !== undefined).length, of: compliments.length })}{' '}
        say what others may learn.
      </p>
      <Table
        caption={shown.length < compliments.length ? `The last ${COMPLIMENTS_SHOWN}` : 'What was said'}
        captionSize="s"
        compact
        stacks
        scrollLabel="Compliments"
        head={['Received', 'About', 'In their own words', 'What others may learn']}
        rows={shown.map(({ child, receivedOn, about, theirWords, learnt }) => [
          <a class="govuk-link" href={whereOf(child, 'compliment')}>
            {shortDate(receivedOn)}
          </a>,
          about.map(theme => complaintThemes[theme]).join('; ') || 'Not recorded',
          theirWords === undefined ? 'Not recorded' : `“${theirWords}”`,
          learnt ?? 'Not recorded',
        ])}
      />
    </>
  )
}

const OUTCOMES = choicesOf(complaint.fields.shape.outcome)

const shareOf = ({ count, of }: { readonly count: number; readonly of: number }): string => `${count} of ${of}`

interface CountsProps {
  readonly caption: string
  readonly head: string
  readonly counts: ReadonlyMap<string, number>
  readonly says: Readonly<Record<string, string>>
}

const Counts = ({ caption, head, counts, says }: CountsProps): Content =>
  counts.size === 0 ? undefined : (
    <Table
      caption={caption}
      captionSize="s"
      compact
      firstCellIsHeader
      head={[head, { text: 'Number', format: 'numeric' }]}
      rows={[...counts].map(([value, number]) => [
        says[value] ?? 'Not recorded',
        { text: String(number), format: 'numeric' },
      ])}
    />
  )
