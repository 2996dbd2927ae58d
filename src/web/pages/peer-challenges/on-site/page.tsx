import { called } from '#core/called.ts'
import type { EvidenceNote, PeerChallenge } from '#core/peer-challenges/challenges.ts'
import { kindOf, sourcesInWords, type Theme, themesOf } from '#core/peer-challenges/triangulation.ts'
import peerEvidence from '#core/records/peer-evidence.ts'
import peerFinding from '#core/records/peer-finding.ts'
import { sourceKinds } from '#core/records/peer-session.ts'
import { roles } from '#core/roles.ts'
import { counted } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage, goTo } from '#web/page.ts'
import { childAddress } from '#web/pages/child/glance.ts'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'
import { CHALLENGES, findingAddress, noteAddress } from '#web/pages/peer-challenges/addresses.ts'
import { ChallengeHeading, challengeBreadcrumbs } from '#web/pages/peer-challenges/frame.tsx'
import { challengeIn } from '#web/pages/peer-challenges/known.ts'
import { Timetable } from '#web/pages/peer-challenges/timetable.tsx'

/** A peer challenge on site: the timetable of the day, and what stands for and against each line of enquiry so far. */
export default definePage({
  path: '/peer-challenges/:challenge/on-site',
  roles: peerEvidence.readBy,
  audit: 'viewed the evidence of a peer challenge',
  async load(visit) {
    const known = await challengeIn(visit)
    if (!known) return goTo(CHALLENGES)
    const isGuest = roles[visit.who.role].isGuest === true
    const { journeys } = isGuest ? await visit.services.caseload.at() : { journeys: new Map() }
    return { ...known, themes: themesOf(known.challenge), children: [...journeys.values()] }
  },
  title: ({ challenge }) => challenge.title,
  breadcrumbs: challengeBreadcrumbs,

  view: ({ challenge, themes, children, today, who: { role } }) => {
    const ofToday = challenge.sessions.filter(({ on }) => on === today)
    const shown = ofToday.length > 0 ? ofToday : challenge.sessions
    return (
      <>
        <ChallengeHeading challenge={challenge} stage="on-site" role={role} />
        <div class="govuk-button-group">
          <Button href={noteAddress(challenge.record)}>Take a note</Button>
          <Button variant="secondary" href={findingAddress(challenge.record)}>
            {peerFinding.form!.action}
          </Button>
        </div>
        {shown.length > 0 && (
          <Timetable
            sessions={shown}
            caption={ofToday.length > 0 ? 'Today' : 'Timetable'}
            last={{
              head: 'Notes',
              of: ({ reference, what }) => (
                <>
                  <span class="waymark-block">
                    {counted(challenge.notes.filter(({ session }) => session === reference).length, 'note')}
                  </span>
                  <a class="govuk-link" href={noteAddress(challenge.record, reference)}>
                    Take a note<span class="govuk-visually-hidden"> of {what}</span>
                  </a>
                </>
              ),
            }}
          />
        )}
        {children.length > 0 && (
          <>
            <h2 class="govuk-heading-m">Records in your scope</h2>
            <ul class="govuk-list">
              {children.map(child => (
                <li>
                  <a class="govuk-link" href={childAddress(child.ref, undefined)}>
                    {called(child) ?? child.childId}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2 class="govuk-heading-m">Evidence so far: {counted(challenge.notes.length, 'note')}</h2>
        {themes.map(theme => (
          <Evidence theme={theme} challenge={challenge} />
        ))}
      </>
    )
  },
})

interface EvidenceProps {
  readonly theme: Theme
  readonly challenge: PeerChallenge
}

/** What stands for and against a line of enquiry: how many sources, and the notes that no finding rests on yet. */
function Evidence({ theme, challenge }: EvidenceProps): Content {
  const { title, asks, isInScope, noted, unused, strengths, considerations } = theme
  const spoken = challenge.notes.filter(({ lines }) => lines.includes(title))
  const findings = [...strengths, ...considerations]
  return (
    <section class="waymark-evidence">
      <h3 class="govuk-heading-s waymark-heading">
        {title}
        {!isInScope && ' (beside the scope)'}
      </h3>
      {asks && <p class="govuk-body waymark-quiet">{asks}</p>}
      <p class="govuk-body">
        {noted.sources === 1 ? <strong>{sourcesInWords(noted)}.</strong> : `${sourcesInWords(noted)}.`}{' '}
        {noted.notes > 0 &&
          `${counted(pointing(spoken, 'strength'), 'note')} of strength, ${pointing(spoken, 'consideration')} to consider.`}
      </p>
      {findings.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {findings.map(({ finding, ...sources }) => (
            <li>
              <a class="govuk-link" href={councilRecordAddress(peerFinding.id, finding.record)}>
                {finding.reference ?? 'Finding'}
              </a>{' '}
              {finding.says} <span class="waymark-quiet">{sourcesInWords(sources)}</span>
            </li>
          ))}
        </ul>
      )}
      {unused.length > 0 && (
        <Details summary={`${counted(unused.length, 'note')} that no finding rests on yet`}>
          <ul class="govuk-list">
            {unused.map(note => (
              <Note note={note} challenge={challenge} />
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

const pointing = (notes: readonly EvidenceNote[], way: EvidenceNote['way']): number =>
  notes.filter(note => note.way === way).length

function Note({ note, challenge }: { readonly note: EvidenceNote; readonly challenge: PeerChallenge }) {
  const kind = kindOf(note, challenge.sessions)
  const session = challenge.sessions.find(({ reference }) => reference !== undefined && reference === note.session)
  return (
    <li>
      <a class="govuk-link" href={councilRecordAddress(peerEvidence.id, note.record)}>
        {note.reference ?? 'Note'}
      </a>{' '}
      <Tag colour={note.way === 'strength' ? 'green' : 'yellow'}>
        {note.way === 'strength' ? 'Strength' : 'Consider'}
      </Tag>{' '}
      {note.note}
      <span class="waymark-block waymark-quiet">
        {[kind && sourceKinds[kind], session?.what ?? note.from, note.on !== undefined && dateInWords(note.on)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  )
}
