import { z } from 'zod'
import { seesWhole } from '#core/public-version.ts'
import raisedRecord, { raisedThemes } from '#core/records/raised.ts'
import { meetingsIn, membershipOn, membershipsIn, reachByMonth } from '#core/voice/reach.ts'
import { answersOwedBy, type VoiceAsAt, type VoiceState } from '#core/voice/standing.ts'
import { counted } from '#core/wording.ts'
import { everyRole } from '#web/audiences.ts'
import { shortDate } from '#web/dates-in-words.ts'
import { FacetLine } from '#web/facet-line.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { onOnePage, PageLinks, paged, WholeLink } from '#web/paged.tsx'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { raisedAddress, voiceAddress } from '#web/pages/voice/addresses.ts'
import { knownVoices, lookedAfterBy } from '#web/pages/voice/known.ts'
import { Forums, Reach } from '#web/pages/voice/reach.tsx'
import { answerInWords, changedInWords, states, VoiceTag, waitInWords } from '#web/pages/voice/stands.tsx'
import { pageNumber, toPrint } from '#web/query-fields.ts'

const STATES = ['waiting', 'answered', 'told back', 'closed'] as const satisfies readonly VoiceState[]
const MONTHS = 12
const ON_A_PAGE = 10

/** What forums of young people raised: what waits for an answer first, then what came of the rest; and how many take part. */
export default definePage({
  path: '/voice',
  roles: everyRole,
  audit: 'viewed what young people raised',
  menu: { section: 'boards', title: 'Young people’s voice', order: 5 },
  width: 'wide',
  query: {
    state: z.enum(STATES, 'Choose how far it has come'),
    forum: z.string().max(100),
    page: pageNumber,
    print: toPrint,
  },
  async load({ query, who, services }) {
    const { asAt, history, forums, promises, voices } = await knownVoices(services)
    const of = { forums, memberships: membershipsIn(history), meetings: meetingsIn(history), promises }
    const ofForum = voices.filter(({ raised }) => !query.forum || raised.forum === query.forum)
    const chosen = ofForum.filter(({ stands }) => !query.state || stands.state === query.state)
    return {
      state: query.state,
      forum: query.forum,
      total: voices.length,
      inState: (state: VoiceState) => ofForum.filter(({ stands }) => stands.state === state).length,
      late: ofForum.filter(({ stands }) => stands.state === 'waiting' && stands.isLate).length,
      mine: answersOwedBy(who.username, voices).waiting,
      all: ofForum.length,
      list: query.print ? onOnePage(chosen) : paged(chosen, query.page, ON_A_PAGE),
      forums: forums.map(forum => ({
        ...forum,
        raised: voices.filter(({ raised }) => raised.forum === forum.reference).length,
        membership: membershipOn(of.memberships, forum.reference, asAt),
        met: of.meetings.findLast(met => met.forum === forum.reference && met.on <= asAt),
      })),
      reach: reachByMonth(of, await lookedAfterBy(services, MONTHS)),
      seesParts: seesWhole(who.role),
      mayWrite: raisedRecord.writtenBy.includes(who.role),
    }
  },
  title: () => 'Young people’s voice',

  view: view => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        Young people’s voice
        <span class="govuk-caption-m">What they raised together, what they were answered, and what came of it</span>
      </h1>
      <div class="govuk-button-group">
        {view.mayWrite && (
          <Button href={councilRecordsAddress(raisedRecord.id, '/new')}>{raisedRecord.form!.action}</Button>
        )}
        <a class="govuk-link" href="/you-said">
          You said: the page for young people
        </a>
      </div>
      {view.mine > 0 && (
        <div class="govuk-inset-text">
          {view.mine === 1
            ? '1 thing that young people raised waits for your answer.'
            : `${view.mine} things that young people raised wait for your answer.`}
        </div>
      )}
      {view.total === 0 ? (
        <p class="govuk-body">Nothing that a forum raised is recorded yet.</p>
      ) : (
        <>
          <Narrowing {...view} />
          <Table
            caption={tableTitle(view.list.total, view.late)}
            captionSize="m"
            compact
            stacks
            firstCellIsHeader
            scrollLabel="What young people raised"
            head={['What they raised', 'Forum', 'Raised on', 'Put to', 'Stands', 'Answer', 'What came of it']}
            rows={view.list.rows.map(voice => row(voice, view.forums))}
          />
          <PageLinks
            list={view.list}
            addressOf={page => voiceAddress({ state: view.state, forum: view.forum, page: String(page) })}
          />
          <WholeLink list={view.list} href={voiceAddress({ state: view.state, forum: view.forum, print: 'yes' })} />
        </>
      )}
      <Reach months={view.reach} />
      <Forums forums={view.forums} seesParts={view.seesParts} mayWrite={view.mayWrite} />
    </>
  ),
})

const tableTitle = (total: number, late: number): string =>
  `${counted(total, 'thing', 'things')} raised, what waits longest first${late > 0 ? `; ${late} later than promised` : ''}`

function row({ raised, stands }: VoiceAsAt, forums: readonly { readonly reference: string; readonly name: string }[]) {
  return [
    <>
      <a class="govuk-link" href={raisedAddress(raised.record)}>
        {raised.inShort}
      </a>
      <span class="waymark-block waymark-quiet govuk-!-font-weight-regular">
        {[raised.reference, raised.theme && raisedThemes[raised.theme]].filter(Boolean).join(', ')}
      </span>
    </>,
    forums.find(({ reference }) => reference === raised.forum)?.name ?? '',
    shortDate(raised.on),
    raised.putTo ?? '',
    <>
      <VoiceTag {...stands} />
      <span class="waymark-block waymark-quiet">{waitInWords(stands)}</span>
    </>,
    answerInWords(stands),
    changedInWords(stands),
  ]
}

interface NarrowingProps {
  readonly state: VoiceState | undefined
  readonly forum: string | undefined
  readonly all: number
  readonly total: number
  readonly inState: (state: VoiceState) => number
  readonly forums: readonly { readonly reference: string; readonly name: string; readonly raised: number }[]
}

const Narrowing = ({ state, forum, all, total, inState, forums }: NarrowingProps) => (
  <nav class="waymark-facets" aria-label="Narrow this list">
    <FacetLine
      title="How far"
      values={[
        { text: 'All', count: all, href: voiceAddress({ forum }), isChosen: !state },
        ...STATES.map(its => ({
          text: states[its],
          count: inState(its),
          href: voiceAddress({ state: its, forum }),
          isChosen: state === its,
        })),
      ]}
    />
    {forums.length > 1 && (
      <FacetLine
        title="Forum"
        values={[
          { text: 'All', count: total, href: voiceAddress({ state }), isChosen: !forum },
          ...forums.map(({ reference, name, raised }) => ({
            text: name,
            count: raised,
            href: voiceAddress({ state, forum: reference }),
            isChosen: forum === reference,
          })),
        ]}
      />
    )}
  </nav>
)
