import { z } from 'zod'
import type { Body } from '#core/entry.ts'
import type { EvidenceNote, PeerChallenge } from '#core/peer-challenges/challenges.ts'
import { isSameLine } from '#core/peer-challenges/lines.ts'
import { kindOf } from '#core/peer-challenges/triangulation.ts'
import { peerWays } from '#core/records/peer-evidence.ts'
import peerFinding from '#core/records/peer-finding.ts'
import { sourceKinds } from '#core/records/peer-session.ts'
import { AUTHORITY } from '#store/body.ts'
import { DraftFields, PageForm, SaveOrDraft } from '#web/form.tsx'
import { Checkboxes } from '#web/govuk/checkboxes.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage, goTo, type Outcome } from '#web/page.ts'
import { CHALLENGES, challengeAddress } from '#web/pages/peer-challenges/addresses.ts'
import { challengeBreadcrumbs } from '#web/pages/peer-challenges/frame.tsx'
import { challengeIn, type KnownChallenge } from '#web/pages/peer-challenges/known.ts'
import { problemsWith } from '#web/pages/peer-challenges/problems.ts'
import { saveNew } from '#web/pages/records/save.ts'

/** Writes a finding from the notes that stand behind it: they are ticked, line by line, where they are read. */
export default definePage({
  path: '/peer-challenges/:challenge/finding',
  roles: peerFinding.writtenBy,
  audit: 'opened a form of a peer challenge',
  load: async visit => (await challengeIn(visit)) ?? goTo(CHALLENGES),
  title: () => 'Write a finding',
  breadcrumbs: ({ challenge }) => [
    ...challengeBreadcrumbs(),
    { text: challenge.title, href: challengeAddress(challenge.record, 'feedback') },
  ],

  forms: {
    save: {
      audit: 'wrote a finding of a peer challenge',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      async act(visit, typed): Promise<Outcome> {
        const known = await challengeIn(visit)
        if (!known) return { problems: [{ text: 'There is no such peer challenge' }] }
        const { ledger, catalogues, now } = visit.services
        const body = findingTyped(known, typed)
        const problems = problemsWith(peerFinding, body, known, catalogues)
        if (problems.length > 0) return { problems }
        await saveNew(ledger, visit.who, peerFinding, [{ child: AUTHORITY, body }], now())
        return { goTo: challengeAddress(known.challenge.record, 'feedback') }
      },
    },
  },

  view: ({ challenge }, frame) => {
    const { typed, problemWith } = frame
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{challenge.title}</span>
            Write a finding
          </h1>
          <PageForm name="save" frame={frame} keepsDrafts>
            <DraftFields frame={frame} title="Finding of a peer challenge" />
            <Textarea
              name="says"
              label={{ text: 'In the words of the feedback', size: 's' }}
              hint="Everyone who signs in reads it. Write no child’s name"
              rows={4}
              value={typed.says}
              errorMessage={problemWith('says')}
            />
            <Radios
              name="way"
              legend={{ text: 'What is it?', size: 's' }}
              inline
              value={typed.way}
              errorMessage={problemWith('way')}
              items={Object.entries(peerWays).map(([value, text]) => ({ value, text }))}
            />
            <Radios
              name="theme"
              legend={{ text: 'Line of enquiry or theme', size: 's' }}
              value={typed.theme}
              errorMessage={problemWith('theme')}
              items={[
                ...challenge.lines.map(({ line }, i) => ({ value: `line-${i}`, text: line })),
                {
                  value: 'other',
                  text: 'A theme that came up beside them',
                  conditional: <TextInput name="other" label="Which theme" value={typed.other} />,
                },
              ]}
            />
            <Checkboxes
              name="headline"
              legend={{ text: 'Headline', size: 's' }}
              items={[
                {
                  value: 'yes',
                  text: 'It stands first in the feedback',
                  checked: Boolean(typed.headline),
                },
              ]}
            />
            <h2 class="govuk-heading-m">What does it rest on?</h2>
            {challenge.notes.length === 0 && <p class="govuk-body">No note is taken yet.</p>}
            {problemWith('evidence') && <p class="govuk-error-message">{problemWith('evidence')}</p>}
            {groupsOf(challenge).map(({ title, notes }, i) => (
              <Checkboxes
                name={`notes-${i}`}
                legend={{ text: title, size: 's' }}
                small
                items={notes.map(note => ({
                  name: nameOf(note),
                  value: 'yes',
                  text: note.note,
                  hint: aboutNote(note, challenge),
                  checked: Boolean(typed[nameOf(note)]),
                }))}
              />
            ))}
            <SaveOrDraft
              frame={frame}
              saves={{ says: 'Save finding' }}
              cancel={challengeAddress(challenge.record, 'feedback')}
            />
          </PageForm>
        </div>
      </div>
    )
  },
})

const nameOf = ({ record }: EvidenceNote): string => `note-${record}`

/** Which way a note points, where it is from and what it is called. */
const aboutNote = (note: EvidenceNote, { sessions }: PeerChallenge): string => {
  const kind = kindOf(note, sessions)
  const session = sessions.find(({ reference }) => reference !== undefined && reference === note.session)
  const way = note.way === undefined ? undefined : peerWays[note.way]
  return [note.reference, way, kind && sourceKinds[kind], session?.what ?? note.from].filter(Boolean).join(' · ')
}

/** The notes that a finding may rest on, each once under the first line that it speaks to. */
function groupsOf({ lines, notes }: PeerChallenge) {
  const referable = notes.filter(({ reference }) => reference !== undefined)
  const firstLine = ({ lines: said }: EvidenceNote) =>
    lines.findIndex(({ line }) => said.some(one => isSameLine(one, line)))
  return [
    ...lines.map(({ line }, i) => ({ title: line, notes: referable.filter(note => firstLine(note) === i) })),
    { title: 'Beside the scope', notes: referable.filter(note => firstLine(note) < 0) },
  ].filter(group => group.notes.length > 0)
}

type Words = Readonly<Record<string, string>>

function findingTyped({ challenge }: KnownChallenge, typed: Words): Body {
  const said = (name: string): Body => (typed[name]?.trim() ? { [name]: typed[name].trim() } : {})
  const line = challenge.lines.find((_, i) => typed.theme === `line-${i}`)?.line
  const theme = typed.theme === 'other' ? typed.other?.trim() : line
  const evidence = challenge.notes.flatMap(note => (typed[nameOf(note)] ? [{ note: note.reference }] : []))
  return {
    challenge: challenge.reference,
    ...said('way'),
    ...said('says'),
    isHeadline: Boolean(typed.headline),
    ...(theme && { theme }),
    ...(evidence.length > 0 && { evidence }),
  }
}
