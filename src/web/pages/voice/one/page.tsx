import { doneInWords, evidenceInWords } from '#core/actions/in-words.ts'
import { standingOn } from '#core/actions/standing.ts'
import { standing } from '#core/entry.ts'
import { answersGiven } from '#core/records/answer.ts'
import { raisedThemes } from '#core/records/raised.ts'
import { closedBecause } from '#core/records/raised-closed.ts'
import { betterForThem } from '#core/records/told-back.ts'
import type { Raised } from '#core/voice/raised.ts'
import { namesInIt } from '#core/voice/you-said.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage, goTo } from '#web/page.ts'
import { actionAddress } from '#web/pages/actions/addresses.ts'
import { StandingTag } from '#web/pages/actions/stands.tsx'
import { boardAddress } from '#web/pages/boards/addresses.ts'
import { councilRecordAddress, councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { voiceAddress } from '#web/pages/voice/addresses.ts'
import { knownVoices, namesOfChildren } from '#web/pages/voice/known.ts'
import { changedInWords, VoiceTag, waitInWords } from '#web/pages/voice/stands.tsx'
import { Quotation } from '#web/quotation.tsx'

/** One thing that young people raised: their words, the answer, what was done and what they were told. One that was withdrawn leads back to the list. */
export default definePage({
  path: '/voice/:raised',
  roles: everyRole,
  audit: 'viewed what young people raised',
  async load({ params, who, services }) {
    const { asAt, history, forums, voices } = await knownVoices(services)
    const voice = voices.find(({ raised }) => raised.record.toString() === params.raised)
    if (!voice) return goTo(voiceAddress())
    const { raised } = voice
    const may = (id: string) =>
      services.catalogues.records.find(type => type.id === id && type.writtenBy.includes(who.role))?.form?.action
    return {
      ...voice,
      board: standing(history).find(
        ({ type, body }) => type === 'board' && raised.putToBoard !== undefined && body.reference === raised.putToBoard,
      ),
      forum: forums.find(({ reference }) => reference === raised.forum)?.name,
      isNamed: raised.isToBeShown && namesInIt(raised, await namesOfChildren(services)),
      actions: raised.actions.map(action => ({ action, stands: standingOn(action, asAt) })),
      forms:
        raised.reference === undefined
          ? []
          : following(raised).flatMap(([id, asked]) => {
              const text = may(id)
              return text === undefined ? [] : [{ text, href: `${councilRecordsAddress(id, '/new')}?${asked}` }]
            }),
      mayClose: may('raised-closed') !== undefined,
    }
  },
  title: ({ raised }) => raised.inShort,
  breadcrumbs: () => [{ text: 'Young people’s voice', href: voiceAddress() }],

  view: ({ raised, stands, board, forum, isNamed, actions, forms, mayClose }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{['Young people raised', raised.reference].filter(Boolean).join(' ')}</span>
        <h1 class="govuk-heading-l">{raised.inShort}</h1>
        <p class="govuk-body">
          <VoiceTag {...stands} /> {stands.state === 'waiting' ? 'They wait for an answer.' : ''}
        </p>
        {raised.theirWords && (
          <Quotation says={raised.theirWords} about={[forum, dateInWords(raised.on)].filter(Boolean).join(', ')} />
        )}
        {isNamed && (
          <InsetText>
            It is not on the page for young people: its words have the name or the number of a child. Correct them, and
            it will be.
          </InsetText>
        )}
        <SummaryList
          rows={[
            { key: 'Forum', value: forum ?? 'Not recorded' },
            { key: 'Raised on', value: dateInWords(raised.on) },
            raised.theme !== undefined && { key: 'About', value: raisedThemes[raised.theme] },
            {
              key: 'Put to',
              value: board ? (
                <a class="govuk-link" href={boardAddress(board.record)}>
                  {raised.putTo ?? raised.putToBoard}
                </a>
              ) : (
                (raised.putTo ?? 'Nobody is named')
              ),
            },
            { key: stands.state === 'waiting' ? 'Waiting' : 'Answered', value: waitInWords(stands) },
            { key: 'What came of it', value: changedInWords(stands) || 'Nothing yet' },
            {
              key: 'Page for young people',
              value: isNamed
                ? 'Held back'
                : raised.isToBeShown
                  ? 'It is shown there'
                  : 'The forum did not agree to show it',
            },
          ]}
        />
        {actions.length > 0 && (
          <Table
            caption="Actions"
            captionSize="m"
            stacks
            firstCellIsHeader
            head={['Action', 'Stands', 'Done', 'Evidence']}
            rows={actions.map(({ action, stands }) => [
              <>
                <a class="govuk-link" href={actionAddress(action.record)}>
                  {action.reference ?? 'Without a reference'}
                </a>
                <span class="waymark-block">{action.what}</span>
              </>,
              <StandingTag standing={stands.standing} />,
              doneInWords(stands),
              evidenceInWords(stands),
            ])}
          />
        )}
        <Table
          caption="What became of it"
          captionSize="m"
          stacks
          firstCellIsHeader
          scrollLabel="What became of it"
          head={['Date', 'What', 'As it was said']}
          rows={eventsOf(raised).map(({ on, what, says }) => [dateInWords(on), what, says])}
        />
        {(forms.length > 0 || mayClose) && <h2 class="govuk-heading-m">What comes next</h2>}
        <ul class="govuk-list">
          {forms.map(({ text, href }) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        {mayClose && stands.state === 'waiting' && (
          <p class="govuk-body">It cannot be closed: they have no answer yet.</p>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={councilRecordAddress('raised', raised.record)}>
            The record of what they raised, and its corrections
          </a>
        </p>
      </div>
    </div>
  ),
})

/** The forms that follow up on it, each with what it begins from: what closes it is offered once there is an answer to name. */
function following({ reference = '', answers, closings }: Raised): readonly (readonly [string, URLSearchParams])[] {
  const its = new URLSearchParams({ raised: reference })
  const answer = answers.findLast(answer => answer.reference !== undefined)?.reference
  return [
    ['answer', its],
    ...(answers.length > 0 ? ([['told-back', its]] as const) : []),
    ['recommendation', new URLSearchParams({ from: 'forum', raised: reference })],
    ...(answer !== undefined && closings.length === 0
      ? ([['raised-closed', new URLSearchParams({ answer })]] as const)
      : []),
  ]
}

interface Event {
  readonly on: number
  readonly what: string
  readonly says: string
}

/** Everything that was recorded of it, newest first. */
function eventsOf({ on, theirWords = '', answers, toldBack, closings }: Raised): readonly Event[] {
  return [
    { on, what: 'Raised', says: theirWords },
    ...answers.map(({ on, by, willBe, says }) => ({
      on,
      what: [by ? `Answered by ${by}` : 'Answered', willBe && answersGiven[willBe].toLowerCase()]
        .filter(Boolean)
        .join(': '),
      says,
    })),
    ...toldBack.map(({ on, happened, theySaid, better }) => ({
      on,
      what: better ? `Told back. Better for them: ${betterForThem[better].toLowerCase()}` : 'Told back',
      says: [happened, theySaid && `They said: “${theySaid}”`].filter(Boolean).join(' '),
    })),
    ...closings.map(its => ({
      on: its.on,
      what: 'Closed',
      says: closedBecause[its.why as keyof typeof closedBecause] ?? '',
    })),
  ].sort((a, b) => b.on - a.on)
}
