import { group } from 'd3-array'
import { z } from 'zod'
import { cardAsAt } from '#core/card-as-at.ts'
import { commentaryIn, type Promised, promisedBefore } from '#core/commentary.ts'
import { cardOf, OUTCOMES, saidOn } from '#core/commentary-blocks.ts'
import { day, dayInWords, type Month, monthInWords } from '#core/dates.ts'
import { disagreementsOf } from '#core/disagreements.ts'
import { plainText } from '#core/document.ts'
import { filled, unfilledIn } from '#core/live-fields.ts'
import type { PaperDisagreement } from '#core/papers/statement.ts'
import commentaryRecord from '#core/records/commentary.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'
import { wronglyTyped } from '#core/typed-figures.ts'
import { AUTHORITY } from '#store/body.ts'
import { PageForm } from '#web/form.tsx'
import { RagTag } from '#web/govuk/rag-tag.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage, type Frame, type Outcome } from '#web/page.ts'
import { commentaryAddress } from '#web/pages/commentary/addresses.ts'
import { carriedOf, isWritten, mayComment } from '#web/pages/commentary/commented.ts'
import { scorecardCrumb } from '#web/pages/indicator/frame.tsx'
import { saveNewUnless } from '#web/pages/records/save.ts'
import { Choose } from '#web/pages/scorecard/choose.tsx'
import { Travel } from '#web/pages/scorecard/figure.tsx'
import { type Seen, seenBy, standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** What is written, carried forward and still to be written for a month's report, and what was promised in the one before. */
export default definePage({
  path: '/commentary',
  roles: mayComment,
  audit: 'viewed the commentary of a month',
  menu: { section: 'figures', title: 'Commentary', order: 5 },
  query: standpointFields,
  async load(visit) {
    const seen = await seenBy(visit)
    const history = await visit.services.ledger.history(AUTHORITY)
    const known = history.filter(({ recordedOn }) => seen.recordedOn === undefined || recordedOn <= seen.recordedOn)
    const all = commentaryIn(known)
    const writers = new Map(known.map(({ id, recordedBy }) => [id, recordedBy]))
    return {
      seen,
      groups: [...group(seen.scorecard.rows, ({ indicator }) => indicator.group)],
      writers,
      promises: promisedBefore(all, seen.month),
      disagreements: disagreementsOf(seen.scorecard),
    }
  },
  title: ({ seen }) => `Commentary, ${monthInWords(seen.month)}`,
  problems: ({ seen }) => seen.problems,
  breadcrumbs: ({ seen }) => [scorecardCrumb(seen)],

  forms: {
    still: {
      audit: 'said that commentary is still so',
      fields: z.object({ about: z.string(), month: z.string() }),
      act: ({ services, who }, { about, month }) => sayStillSo(about, month, { services, who }),
    },
  },

  view: ({ seen, groups, writers, promises, disagreements }, frame) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        <span class="govuk-caption-l">Commentary</span>
        {monthInWords(seen.month)}
      </h1>
      <p class="govuk-body">
        {inShort(
          seen.scorecard,
          groups.map(([title]) => title),
        )}
      </p>
      <Choose seen={seen} frame={frame} />
      <Promises promises={promises} scorecard={seen.scorecard} month={seen.month} />
      {groups.map(([title, rows]) => (
        <Table
          caption={title}
          captionSize="m"
          compact
          firstCellIsHeader
          scrollLabel={title}
          stacks
          head={[
            { text: 'What it is about', classes: 'govuk-!-width-one-quarter' },
            monthInWords(seen.month),
            { text: 'What it says', classes: 'govuk-!-width-one-third' },
            'State',
            'Write',
          ]}
          rows={[
            lineOf({ about: title, title: `All of ${title.toLowerCase()}`, seen, writers, frame }),
            ...rows.map(row =>
              lineOf({ about: row.indicator.id, title: row.indicator.title, row, seen, writers, frame }),
            ),
          ]}
        />
      ))}
      <Disagreements disagreements={disagreements} />
    </>
  ),
})

/** How far the month's words are, in a sentence. */
function inShort(card: Scorecard, groups: readonly string[]): string {
  const abouts = [...groups, ...card.rows.map(({ indicator }) => indicator.id)]
  const states = abouts.map(about => saidOn(about, card)?.state)
  const count = (state: string | undefined) => states.filter(s => s === state).length
  return `Of ${abouts.length} indicators and groups, ${count('written')} are written, ${count('carried forward')} carried forward from an earlier month and ${count(undefined)} not yet begun.`
}

interface Line {
  readonly about: string
  readonly title: string
  readonly row?: ScorecardRow
  readonly seen: Seen
  readonly writers: ReadonlyMap<number, string>
  readonly frame: Frame
}

/** The beginning of what is said, enough to know it by. */
const GIST = 160

function lineOf({ about, title, row, seen, writers, frame }: Line) {
  const said = saidOn(about, seen.scorecard)
  const text = said && [said.commentary.whatHappened, said.commentary.why, said.commentary.whatNext].find(Boolean)
  const gist = text === undefined ? '' : plainText(filled(text, cardOf(said!, seen.scorecard))).replace(/\s+/g, ' ')
  const isCurrent = seen.recordedOn === undefined
  return [
    <>
      {row && `${row.indicator.number} `}
      {title}
    </>,
    row ? (
      <>
        {row.months.at(-1)!.figure.display} <Travel direction={row.direction} /> {row.rag && <RagTag rag={row.rag} />}
      </>
    ) : (
      ''
    ),
    gist.length > GIST ? `${gist.slice(0, gist.lastIndexOf(' ', GIST))} …` : gist,
    <State
      said={said}
      writer={said?.commentary.entry === undefined ? undefined : writers.get(said.commentary.entry)}
    />,
    isCurrent ? (
      <>
        <a class="govuk-link" href={commentaryAddress(seen.month, about)}>
          {said?.state === 'written' ? 'Change' : 'Write'}
          <span class="govuk-visually-hidden"> commentary on {title}</span>
        </a>
        {said?.state === 'carried forward' && <StillSo about={about} title={title} month={seen.month} frame={frame} />}
      </>
    ) : (
      ''
    ),
  ]
}

function State({ said, writer }: { readonly said: ReturnType<typeof saidOn>; readonly writer: string | undefined }) {
  if (!said) return <span class="waymark-quiet">To be written</span>
  if (said.state === 'written')
    return (
      <>
        <Tag colour="green">Written</Tag>
        {writer && <span class="waymark-quiet"> by {writer}</span>}
      </>
    )
  return (
    <>
      <Tag colour="yellow">Carried forward</Tag>
      <span class="waymark-quiet"> from {monthInWords(said.commentary.month)}</span>
    </>
  )
}

/** One press that says that the words of the month before are still so. */
const StillSo = ({
  about,
  title,
  month,
  frame,
}: {
  readonly about: string
  readonly title: string
  readonly month: Month
  readonly frame: Frame
}) => (
  <PageForm name="still" frame={frame}>
    <input type="hidden" name="about" value={about} />
    <input type="hidden" name="month" value={month} />
    <button type="submit" class="waymark-link-button">
      Still so
      <span class="govuk-visually-hidden">: {title}</span>
    </button>
  </PageForm>
)

/** Records the words of the month before as this month's, unless they say what the figures no longer do. */
async function sayStillSo(
  about: string,
  month: Month,
  { services, who }: Pick<Parameters<typeof seenBy>[0], 'services' | 'who'>,
): Promise<Outcome> {
  const { scorecard, month: shown } = await services.figures.at({ month })
  const all = commentaryIn(await services.ledger.history(AUTHORITY))
  const body = carriedOf(all, about, month)
  const row = scorecard.rows.find(({ indicator }) => indicator.id === about)
  if (shown !== month || body.about !== about)
    return { problems: [{ text: 'There is nothing to carry forward: write it' }] }
  const texts = ['whatHappened', 'why', 'whatNext'].map(part => String(body[part] ?? ''))
  const wrong = texts.flatMap(text => [
    ...unfilledIn(text, scorecard),
    ...wronglyTyped(text, scorecard, row ? { about } : {}).map(({ says }) => says!),
  ])
  if (wrong.length > 0)
    return { problems: wrong.map(says => ({ text: `${says} Open it and put that right: it is not still so` })) }
  await saveNewUnless(
    entries => isWritten(entries, about, month),
    services.ledger,
    who,
    commentaryRecord,
    [{ child: AUTHORITY, body }],
    services.now(),
  )
  return { goTo: commentaryAddress(month), did: `said that commentary is still so: ${about}` }
}

interface PromisesProps {
  readonly promises: readonly Promised[]
  readonly scorecard: Scorecard
  readonly month: Month
}

/** What was promised in earlier reports and is answered for in this one. */
function Promises({ promises, scorecard, month }: PromisesProps) {
  if (promises.length === 0) return null
  const titleOf = (about: string) => {
    const row = scorecard.rows.find(({ indicator }) => indicator.id === about)
    return row ? `${row.indicator.number} ${row.indicator.title}` : about
  }
  return (
    <Table
      caption="What was promised"
      captionSize="m"
      compact
      firstCellIsHeader
      scrollLabel="What was promised"
      stacks
      head={['About', 'What was to happen', 'By whom', 'By when', 'Was it done?']}
      rows={promises.map(({ about, month: saidIn, whatNext, byWhom, by, outcome, note }) => [
        <a class="govuk-link" href={commentaryAddress(month, about)}>
          {titleOf(about)}
        </a>,
        plainText(filled(whatNext, cardAsAt(scorecard, saidIn))),
        byWhom ?? '',
        by === undefined ? '' : dayInWords(day(by)),
        outcome === undefined ? (
          <>Nobody has said{by !== undefined && by <= scorecard.asAt && <strong>: it was due</strong>}</>
        ) : (
          `${OUTCOMES[outcome]}${note === undefined ? '' : `: ${plainText(filled(note, scorecard))}`}`
        ),
      ])}
    />
  )
}

const Disagreements = ({ disagreements }: { readonly disagreements: readonly PaperDisagreement[] }) =>
  disagreements.length === 0 ? null : (
    <Table
      caption="What does not agree"
      captionSize="m"
      compact
      scrollLabel="What does not agree"
      stacks
      head={['Where', 'What', 'Write in its place']}
      rows={disagreements.map(({ where, says, field }) => [where.join('; '), says, field ?? ''])}
    />
  )
