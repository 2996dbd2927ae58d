import { commentaryBlocks } from '#core/commentary-blocks.ts'
import { day, dayInWords, monthInWords } from '#core/dates.ts'
import { fieldsFor } from '#core/live-fields.ts'
import { madeOf } from '#core/printed.ts'
import type { Scorecard } from '#core/scorecard.ts'
import { BlocksView } from '#web/document-view.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Details } from '#web/govuk/details.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { RagTag } from '#web/govuk/rag-tag.tsx'
import { Table } from '#web/govuk/table.tsx'
import type { Frame } from '#web/page.ts'
import { wrongFiguresIn } from '#web/pages/commentary/as-typed.ts'
import { fieldsOf, type Commented as Of } from '#web/pages/commentary/commented.ts'
import { readTyped, type Words } from '#web/pages/records/typed.ts'
import { Travel } from '#web/pages/scorecard/figure.tsx'

interface Props {
  readonly of: Of
}

/** The figure that is written about, so that nobody need look it up; of a group nothing, since its figures are listed. */
export function FigureNow({ of: { row } }: Props) {
  if (!row) return null
  const { figure } = row.months.at(-1)!
  const made = madeOf(row.indicator, figure)
  return (
    <p class="govuk-body">
      <strong>{figure.display}</strong>
      {made && ` (${made})`} <Travel direction={row.direction} isLong /> <RagTag rag={row.rag} />
    </p>
  )
}

/** What may be typed so that a figure is filled in: those of the indicator first, then those of its group. */
export const FieldsToPutIn = ({ of: { row, rows, scorecard } }: Props) => (
  <Details summary="Figures that you can put in">
    <p class="govuk-body">
      Type what stands on the left, braces and all. It is filled in wherever this is read, so that text and table always
      agree: also next month, and when a figure is corrected. A month may stand in it, such as {'{6.9 april}'}, and{' '}
      {'{month}'} says the month itself.
    </p>
    <Table
      compact
      caption="What to type"
      captionSize="s"
      scrollLabel="What to type"
      head={['Type', 'It reads now', 'What it is']}
      rows={[...(row ? [row] : []), ...rows.filter(other => other !== row)].flatMap(each =>
        (each === row || !row ? fieldsFor(each, scorecard) : fieldsFor(each, scorecard).slice(0, 1)).map(
          ({ type, says }) => [<code data-field={type}>{type}</code>, says, each.indicator.title],
        ),
      )}
    />
  </Details>
)

/** What is said of an indicator, by its id, or of a group by its name; nothing where nothing is. */
export function Commented({
  about,
  scorecard,
  title,
}: {
  readonly about: string
  readonly scorecard: Scorecard
  readonly title: string
}) {
  const blocks = commentaryBlocks(about, scorecard)
  if (blocks.length === 0) return null
  return (
    <section class="govuk-!-text-break-word">
      <h2 class="govuk-heading-m">{title}</h2>
      <BlocksView blocks={blocks} />
    </section>
  )
}

/** What was promised in the report before. */
export function Promised({ of: { said } }: Props) {
  const promised = said?.promised
  if (!promised) return null
  const who = [promised.byWhom, promised.by && `by ${dayInWords(day(promised.by))}`].filter(Boolean).join(', ')
  return (
    <InsetText>
      <p class="govuk-body">The report for {monthInWords(promised.month)} said what happens next:</p>
      <p class="govuk-body waymark-as-typed">{promised.whatNext}</p>
      {who !== '' && <p class="govuk-body">{who}</p>}
    </InsetText>
  )
}

interface TypedProps extends Props {
  readonly typed: Words
}

/** Under an answer: what is typed in it that the scorecard says otherwise, and a button for each that puts the live field in. */
export const WrongFigures = ({
  of,
  typed,
  part,
  address,
}: TypedProps & { readonly part: string; readonly address: string }) => (
  <>
    {wrongFiguresIn(of, typed)
      .filter(figure => figure.part === part)
      .map(({ says, field, at, said }) => (
        <InsetText>
          <p class="govuk-body">{says}</p>
          {field !== undefined && (
            <Button
              variant="secondary"
              name="_do"
              value={`put ${part} ${at}`}
              formAction={`${address.split('#')[0]}#${part}`}
            >
              Put {field} in its place
              <span class="govuk-visually-hidden"> for “{said}”</span>
            </Button>
          )}
        </InsetText>
      ))}
  </>
)

/** How what is typed will read, and how it reads for those from whom small numbers are kept, where that is different. */
export function AsRead({ of, typed, frame }: TypedProps & { readonly frame: Frame }) {
  const { body } = readTyped(fieldsOf(of), typed)
  const [all, suppressed] = [of.scorecard, of.suppressed].map(card =>
    commentaryBlocks(of.about, withWords(of, card, body)),
  ) as [ReturnType<typeof commentaryBlocks>, ReturnType<typeof commentaryBlocks>]
  const isDifferent = JSON.stringify(all) !== JSON.stringify(suppressed)
  return (
    <section aria-label="How it will read" id="preview">
      <h2 class="govuk-heading-m">How it will read</h2>
      <InsetText>
        {all.length === 0 ? <p class="govuk-body">Nothing is written yet.</p> : <BlocksView blocks={all} />}
      </InsetText>
      {isDifferent && (
        <Details summary="How panel members and the public read it">
          <BlocksView blocks={suppressed} />
        </Details>
      )}
      <Button variant="secondary" name="_do" value="preview" formAction={`${frame.address.split('#')[0]}#preview`}>
        Fill in the figures
      </Button>
    </section>
  )
}

/** A scorecard as it is with other words for what is written about. */
function withWords({ about, month, said, row }: Of, card: Scorecard, body: object): Scorecard {
  const commentary = {
    state: 'written' as const,
    commentary: { ...body, about, month },
    ...(said?.promised && { promised: said.promised }),
  }
  return row
    ? { ...card, rows: card.rows.map(each => (each.indicator.id === about ? { ...each, commentary } : each)) }
    : { ...card, saidOfGroups: new Map([...(card.saidOfGroups ?? []), [about, commentary]]) }
}
