import { z } from 'zod'
import { isoOf } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { EvidenceNote, PeerChallenge, PeerSession } from '#core/peer-challenges/challenges.ts'
import peerEvidence, { peerWays } from '#core/records/peer-evidence.ts'
import { sourceKinds } from '#core/records/peer-session.ts'
import { AUTHORITY } from '#store/body.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { DraftFields, PageForm, SaveOrDraft } from '#web/form.tsx'
import { Checkboxes } from '#web/govuk/checkboxes.tsx'
import { NotificationBanner } from '#web/govuk/notification-banner.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { Select } from '#web/govuk/select.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage, goTo, type Outcome } from '#web/page.ts'
import { CHALLENGES, challengeAddress, noteAddress } from '#web/pages/peer-challenges/addresses.ts'
import { challengeBreadcrumbs } from '#web/pages/peer-challenges/frame.tsx'
import { challengeIn, type KnownChallenge } from '#web/pages/peer-challenges/known.ts'
import { problemsWith } from '#web/pages/peer-challenges/problems.ts'
import { saveNew } from '#web/pages/records/save.ts'

const reference = z.string().max(100)

/** Takes an evidence note in a minute: what was said first, then which way it points and which lines it speaks to. */
export default definePage({
  path: '/peer-challenges/:challenge/note',
  roles: peerEvidence.writtenBy,
  audit: 'opened a form of a peer challenge',
  query: { session: reference, saved: reference },
  async load(visit) {
    const known = await challengeIn(visit)
    if (!known) return goTo(CHALLENGES)
    return {
      ...known,
      session: known.challenge.sessions.find(session => session.reference === visit.query.session),
      saved: known.challenge.notes.find(note => note.record.toString() === visit.query.saved),
    }
  },
  title: () => 'Take a note',
  breadcrumbs: ({ challenge }) => [
    ...challengeBreadcrumbs(),
    { text: challenge.title, href: challengeAddress(challenge.record, 'on-site') },
  ],

  forms: {
    save: {
      audit: 'took a note of a peer challenge',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      async act(visit, typed): Promise<Outcome> {
        const known = await challengeIn(visit)
        if (!known) return { problems: [{ text: 'There is no such peer challenge' }] }
        const { ledger, now } = visit.services
        const body = noteTyped(known, typed)
        const problems = problemsWith(peerEvidence, body, known, visit.services.catalogues)
        if (problems.length > 0) return { problems }
        const record = await saveNew(ledger, visit.who, peerEvidence, [{ child: AUTHORITY, body }], now())
        const session = typeof body.session === 'string' ? body.session : undefined
        const next = noteAddress(known.challenge.record, session)
        return { goTo: `${next}${session === undefined ? '?' : '&'}saved=${record}` }
      },
    },
  },

  view: ({ challenge, session, saved, today }, frame) => {
    const { typed, problemWith } = frame
    const chosen = frame.isBegun ? typed.session : session?.reference
    const isTicked = (line: string, i: number): boolean =>
      frame.isBegun ? Boolean(typed[`line-${i}`]) : session?.lines.length === 1 && session.lines[0] === line
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {saved && !frame.isBegun && <Saved note={saved} challenge={challenge} />}
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{session ? session.what : challenge.title}</span>
            Take a note
          </h1>
          <PageForm name="save" frame={frame} keepsDrafts>
            <DraftFields frame={frame} title="Note of a peer challenge" />
            <Textarea
              name="note"
              label={{ text: 'What was heard, read or seen', size: 's' }}
              hint="Write no name of a child, and not who said it"
              rows={5}
              value={typed.note}
              errorMessage={problemWith('note')}
            />
            <Radios
              name="way"
              legend={{ text: 'Which way does it point?', size: 's' }}
              inline
              value={typed.way}
              errorMessage={problemWith('way')}
              items={Object.entries(peerWays).map(([value, text]) => ({ value, text }))}
            />
            <Checkboxes
              name="lines"
              legend={{ text: 'Lines of enquiry that it speaks to', size: 's' }}
              errorMessage={problemWith('lines')}
              items={challenge.lines.map(({ line }, i) => ({
                name: `line-${i}`,
                value: 'yes',
                text: line,
                checked: isTicked(line, i),
              }))}
            />
            <Select
              name="session"
              label={{ text: 'Session', size: 's' }}
              value={chosen}
              errorMessage={problemWith('session')}
              items={[{ value: '', text: 'From no session' }, ...sessionsToChoose(challenge.sessions, today)]}
            />
            <Select
              name="kind"
              label={{ text: 'Where it is from', size: 's' }}
              hint="Only where it is from no session"
              value={typed.kind}
              errorMessage={problemWith('kind')}
              items={[
                { value: '', text: 'The session says it' },
                ...Object.entries(sourceKinds).map(([value, text]) => ({ value, text })),
              ]}
            />
            <TextInput
              name="from"
              label={{ text: 'Which one', size: 's' }}
              hint="Such as the name of a document. Leave it out for a session"
              value={typed.from}
              errorMessage={problemWith('from')}
            />
            <SaveOrDraft
              frame={frame}
              saves={{ says: 'Save note' }}
              cancel={challengeAddress(challenge.record, 'on-site')}
            />
          </PageForm>
        </div>
      </div>
    )
  },
})

/** Those of today first, then the rest of the timetable. */
const sessionsToChoose = (sessions: readonly PeerSession[], today: number) =>
  [...sessions.filter(({ on }) => on === today), ...sessions.filter(({ on }) => on !== today)].flatMap(
    ({ reference, what, on, startsAt }) =>
      reference === undefined
        ? []
        : [
            {
              value: reference,
              text: [on === today ? 'Today' : on !== undefined && dateInWords(on), startsAt, what]
                .filter(Boolean)
                .join(', '),
            },
          ],
  )

type Words = Readonly<Record<string, string>>

/** The record of what was typed: of the day of its session where that is over, of today otherwise. */
function noteTyped({ challenge, today }: KnownChallenge, typed: Words): Body {
  const session = challenge.sessions.find(one => one.reference !== undefined && one.reference === typed.session)
  const said = (name: string): Body => (typed[name]?.trim() ? { [name]: typed[name].trim() } : {})
  const lines = challenge.lines.flatMap(({ line }, i) => (typed[`line-${i}`] ? [{ line }] : []))
  return {
    challenge: challenge.reference,
    on: isoOf(Math.min(session?.on ?? today, today)),
    ...said('note'),
    ...said('way'),
    ...(lines.length > 0 && { lines }),
    ...said('session'),
    ...said('kind'),
    ...said('from'),
  }
}

const Saved = ({ note, challenge }: { readonly note: EvidenceNote; readonly challenge: PeerChallenge }) => (
  <NotificationBanner type="success">
    <p class="govuk-notification-banner__heading">Saved as {note.reference}</p>
    <p class="govuk-body">
      Take the next one here, or{' '}
      <a class="govuk-notification-banner__link" href={challengeAddress(challenge.record, 'on-site')}>
        go back to the timetable
      </a>
      .
    </p>
  </NotificationBanner>
)
