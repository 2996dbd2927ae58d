import { z } from 'zod'
import { inShort } from '#core/scorecard-in-short.ts'
import { lowerFirst } from '#core/wording.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Select } from '#web/govuk/select.tsx'
import { SubNavigation } from '#web/govuk/sub-navigation.tsx'
import type { Frame } from '#web/page.ts'
import { commentaryAddress } from '#web/pages/commentary/addresses.ts'
import { mayComment } from '#web/pages/commentary/commented.ts'
import { Commented } from '#web/pages/commentary/parts.tsx'
import { Choose } from './choose.tsx'
import { Notes } from './notes.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { ScorecardTable } from './scorecard-table.tsx'
import { addressFor, type Card, cards, recordedOnInWords, type Seen, seenBy, standpointFields } from './standpoint.ts'

/** What a page with a scorecard may be asked. */
export const cardFields = { ...standpointFields, months: z.enum(['3', '6', '12'], 'Choose how many months to show') }

type Asking = Parameters<typeof seenBy>[0] & { readonly query: { readonly months?: '3' | '6' | '12' | undefined } }

/** What a page with a scorecard shows. */
interface Shown {
  readonly seen: Seen
  readonly monthsShown: number
  readonly canImport: boolean
  readonly mayWrite: boolean
}

export const shownBy = async (visit: Asking, card: Card): Promise<Shown> => ({
  seen: await seenBy(visit, card),
  monthsShown: Number(visit.query.months ?? 3),
  canImport: visit.who.role === 'performance-analyst',
  mayWrite: mayComment.includes(visit.who.role),
})

interface Props extends Shown {
  readonly frame: Frame
  /** What stands above the choices. */
  readonly children?: Content
}

/** A scorecard of a month: the printed one, or the one beyond it. */
export const CardView = ({ seen, monthsShown, canImport, mayWrite, frame, children }: Props) => (
  <>
    <h1 class="govuk-heading-l waymark-heading">
      <span class="govuk-caption-l">{cards[seen.card].heading}</span>
      {monthInWords(seen.month)}
    </h1>
    <SubNavigation
      label="Scorecards"
      items={(['printed', 'wider'] as const).map(card => ({
        text: cards[card].title,
        href: addressFor(cards[card].path, seen),
        active: card === seen.card,
      }))}
    />
    <p class="govuk-body">
      As at {dateInWords(seen.scorecard.asAt)}, as recorded on {recordedOnInWords(seen)}.{' '}
      {seen.months.length > 0 && inShort(seen.scorecard)}
    </p>
    {children}
    <Choose seen={seen} frame={frame}>
      <Select
        name="months"
        label="Months shown"
        value={monthsShown}
        items={[{ text: '3' }, { text: '6' }, { text: '12' }]}
        errorMessage={frame.problemWith('months')}
      />
    </Choose>
    {seen.months.length === 0 ? (
      <NothingYet seen={seen} canImport={canImport} />
    ) : (
      <>
        {!seen.seesChildren && (
          <InsetText>
            Small numbers are suppressed, so that no child can be recognised. Figures that would give them away are
            suppressed with them.
          </InsetText>
        )}
        <ScorecardTable seen={seen} monthsShown={monthsShown} />
        <p class="govuk-body govuk-!-display-none-print">
          <a class="govuk-link" href={addressFor(cards[seen.card].download, seen)}>
            Download this scorecard as CSV
          </a>{' '}
          (figures only, no personal data)
        </p>
        <SaidOfGroups seen={seen} mayWrite={mayWrite} />
        <HowToRead />
        <Notes rows={seen.scorecard.rows} />
      </>
    )}
  </>
)

/** What the council says of the groups of indicators, and the way to write it. */
const SaidOfGroups = ({ seen, mayWrite }: { readonly seen: Seen; readonly mayWrite: boolean }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      {[...(seen.scorecard.saidOfGroups?.keys() ?? [])].map(about => (
        <Commented about={about} scorecard={seen.scorecard} title={`What the council says of ${lowerFirst(about)}`} />
      ))}
      {mayWrite && (
        <p class="govuk-body govuk-!-display-none-print">
          <a class="govuk-link" href={commentaryAddress(seen.month)}>
            Write the commentary for {monthInWords(seen.month)}
          </a>
        </p>
      )}
    </div>
  </div>
)

const HowToRead = () => (
  <Details summary="How to read the scorecard">
    <p class="govuk-body">
      <strong>Direction of travel</strong> compares the month with the one before. As in the printed report, an arrow up
      means better, whether the number itself rose or fell. For plain counts an arrow up means a higher number.
    </p>
    <p class="govuk-body">
      <strong>RAG</strong> holds the month against the council’s tolerances. Green is on target, amber within tolerance,
      red outside it. They stand under{' '}
      <a class="govuk-link" href="/targets">
        targets
      </a>
      . With few children behind a figure its colour is marked, since one child more would change it.
    </p>
    <p class="govuk-body">
      <strong>Statistical neighbours and England</strong> are what was last published of them by this month:{' '}
      <a class="govuk-link" href="/benchmarks">
        other councils
      </a>
      .
    </p>
    <p class="govuk-body">
      <strong>Not recorded</strong> means that nothing was recorded to count, which is not the same as 0.
    </p>
    <p class="govuk-body">
      <strong>Entered</strong> means that the figure comes from outside, such as a tracker or an older report, since the
      records themselves say nothing of it. Each indicator’s page says where from.
    </p>
  </Details>
)
