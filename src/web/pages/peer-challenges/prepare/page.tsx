import { called } from '#core/called.ts'
import type { Day } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import type { PeerChallenge, PeerDocument } from '#core/peer-challenges/challenges.ts'
import { type Missing, missingBefore } from '#core/peer-challenges/preparation.ts'
import { isNamedFor } from '#core/peer-challenges/reviewers.ts'
import peerChallenge from '#core/records/peer-challenge.ts'
import peerDocument from '#core/records/peer-document.ts'
import peerReviewerAccess from '#core/records/peer-reviewer-access.ts'
import peerSession from '#core/records/peer-session.ts'
import peerTeamMember, { teamParts } from '#core/records/peer-team-member.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { peerChallengeReaders, type Role, roles } from '#core/roles.ts'
import { counted } from '#core/wording.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage, goTo } from '#web/page.ts'
import { attachmentAddress } from '#web/pages/attachments/addresses.ts'
import { sampleAddress } from '#web/pages/audits/addresses.ts'
import { childAddress } from '#web/pages/child/glance.ts'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'
import { Accesses, accessesTo } from '#web/pages/peer-challenges/accesses.tsx'
import { CHALLENGES } from '#web/pages/peer-challenges/addresses.ts'
import { ChallengeHeading, challengeBreadcrumbs, newOf } from '#web/pages/peer-challenges/frame.tsx'
import { challengeIn } from '#web/pages/peer-challenges/known.ts'
import { Timetable } from '#web/pages/peer-challenges/timetable.tsx'

import type { SeenServices } from '#web/services.ts'

/** A peer challenge before it begins: what is missing first, then its scope, documents, timetable and team. */
export default definePage({
  path: '/peer-challenges/:challenge',
  roles: peerChallengeReaders,
  audit: 'viewed how a peer challenge is prepared',
  async load(visit) {
    const known = await challengeIn(visit)
    if (!known) return goTo(CHALLENGES)
    const { who, services } = visit
    const reads = peerReviewerAccess.readBy.includes(who.role)
    return {
      ...known,
      named: seesChildren.includes(who.role) ? await namedFor(known.challenge, services) : [],
      accesses: reads ? await accessesTo(known, services) : undefined,
    }
  },
  title: ({ challenge }) => challenge.title,
  breadcrumbs: challengeBreadcrumbs,

  view: ({ challenge, earlier, today, named, accesses, who: { role } }) => {
    const { sessions, documents, team } = challenge
    return (
      <>
        <ChallengeHeading challenge={challenge} stage="prepare" role={role} />
        <WhatIsMissing missing={missingBefore(challenge, today)} mayWrite={peerChallenge.writtenBy.includes(role)} />
        <Scope challenge={challenge} earlier={earlier} named={named} role={role} />
        {documents.length > 0 && <Documents documents={documents} today={today} />}
        <Add type={peerDocument} challenge={challenge} role={role} />
        {sessions.length > 0 && (
          <Timetable
            sessions={sessions}
            caption={`Timetable: ${counted(sessions.length, 'session')}${met(sessions)}`}
          />
        )}
        <Add type={peerSession} challenge={challenge} role={role} />
        {team.length > 0 && (
          <Table
            caption="The team"
            captionSize="m"
            stacks
            firstCellIsHeader
            scrollLabel="The team"
            head={['Name', 'In the team', 'Job', 'From']}
            rows={team.map(({ record, name, part, job, from }) => [
              <a class="govuk-link" href={councilRecordAddress(peerTeamMember.id, record)}>
                {name}
              </a>,
              teamParts[part as keyof typeof teamParts] ?? '',
              job ?? '',
              from ?? '',
            ])}
          />
        )}
        <Add type={peerTeamMember} challenge={challenge} role={role} />
        {accesses && (
          <>
            <Accesses accesses={accesses} />
            <Add type={peerReviewerAccess} challenge={challenge} role={role} />
          </>
        )}
      </>
    )
  },
})

/** The children whose own records say that they are in the scope, of those whom whoever asks may see. */
async function namedFor({ reference }: PeerChallenge, { caseload }: SeenServices): Promise<readonly Journey[]> {
  if (reference === undefined) return []
  const { journeys } = await caseload.at()
  return [...journeys.values()].filter(child => isNamedFor(reference, child))
}

/** How many are met in all, where the sessions say it. */
function met(sessions: PeerChallenge['sessions']): string {
  const people = sessions.reduce((sum, { howMany = 0 }) => sum + howMany, 0)
  return people === 0 ? '' : `, ${counted(people, 'person', 'people')} to be met`
}

interface AddProps {
  readonly type: AnyRecordType
  readonly challenge: PeerChallenge
  readonly role: Role
}

const Add = ({ type, challenge, role }: AddProps) =>
  type.writtenBy.includes(role) && challenge.reference !== undefined ? (
    <p class="govuk-body">
      <a class="govuk-link" href={newOf(type.id, challenge)}>
        {type.form!.action}
      </a>
    </p>
  ) : null

const HEADINGS: Readonly<Record<Missing['of'], string>> = {
  scope: 'Scope',
  team: 'Team',
  documents: 'Documents',
  timetable: 'Timetable',
}
const TYPES: Readonly<Record<Missing['of'], string>> = {
  scope: peerChallenge.id,
  team: peerTeamMember.id,
  documents: peerDocument.id,
  timetable: peerSession.id,
}

function WhatIsMissing({ missing, mayWrite }: { readonly missing: readonly Missing[]; readonly mayWrite: boolean }) {
  if (missing.length === 0)
    return <p class="govuk-body govuk-!-font-weight-bold">Nothing is missing: everything asked for is here.</p>
  return (
    <Table
      caption={`What is missing: ${counted(missing.length, 'thing')}`}
      captionSize="m"
      stacks
      firstCellIsHeader
      scrollLabel="What is missing"
      head={['Part', 'What', 'Late']}
      rows={missing.map(({ of, says, isLate, record }) => [
        HEADINGS[of],
        record === undefined || !mayWrite ? (
          says
        ) : (
          <a class="govuk-link" href={councilRecordAddress(TYPES[of], record, '/correct')}>
            {says}
          </a>
        ),
        isLate ? <Tag colour="red">Late</Tag> : '',
      ])}
    />
  )
}

interface ScopeProps {
  readonly challenge: PeerChallenge
  /** Those of the children named for it whom whoever looks may see. */
  readonly named: readonly Journey[]
  readonly earlier: PeerChallenge | undefined
  readonly role: Role
}

const Scope = ({ challenge, earlier, named, role }: ScopeProps) => (
  <>
    <h2 class="govuk-heading-m">Scope</h2>
    <SummaryList
      rows={[
        challenge.about !== undefined && { key: 'What it is about', value: challenge.about },
        {
          key: 'Lines of enquiry',
          value: (
            <ol class="govuk-list govuk-list--number">
              {challenge.lines.map(({ line, asks }) => (
                <li>
                  {line}
                  {asks && <span class="waymark-block waymark-quiet">{asks}</span>}
                </li>
              ))}
            </ol>
          ),
        },
        challenge.sponsor !== undefined && { key: 'Sponsor', value: challenge.sponsor },
        challenge.selfAssessment !== undefined && {
          key: 'Self-assessment',
          value: challenge.selfAssessment.split(/\n\s*\n/).map(text => <p class="govuk-body">{text}</p>),
        },
        challenge.samples.length > 0 && {
          key: 'Samples in scope',
          value: challenge.samples.map(sample =>
            seesChildren.includes(role) ? (
              <a class="govuk-link waymark-block" href={sampleAddress(sample)}>
                {sample}
              </a>
            ) : (
              <span class="waymark-block">{sample}</span>
            ),
          ),
        },
        named.length > 0 && {
          key: 'Children named for it',
          value: named.map(child => (
            <a class="govuk-link waymark-block" href={childAddress(child.ref, undefined)}>
              {called(child) ?? child.childId}
            </a>
          )),
        },
        earlier && { key: 'Compared with', value: earlier.title },
      ]}
    />
    <p class="govuk-body">
      {peerChallenge.readBy.includes(role) && (
        <a class="govuk-link" href={councilRecordAddress(peerChallenge.id, challenge.record)}>
          {roles[role].isGuest
            ? 'The record of the peer challenge'
            : 'The record of the peer challenge, and its corrections'}
        </a>
      )}
    </p>
  </>
)

const Documents = ({ documents, today }: { readonly documents: readonly PeerDocument[]; readonly today: Day }) => (
  <Table
    caption={`Documents: ${documents.filter(one => one.receivedOn !== undefined).length} of ${documents.length} here`}
    captionSize="m"
    stacks
    firstCellIsHeader
    scrollLabel="Documents"
    head={['Document', 'Line of enquiry', 'From', 'Due', 'Here']}
    rows={documents.map(({ record, what, line, owner, dueOn, receivedOn, missing, file }) => [
      <a class="govuk-link" href={councilRecordAddress(peerDocument.id, record)}>
        {what}
      </a>,
      line ?? 'All',
      owner ?? '',
      dueOn === undefined ? '' : dateInWords(dueOn),
      receivedOn !== undefined ? (
        <>
          {dateInWords(receivedOn)}
          {file !== undefined && (
            <a class="govuk-link waymark-block" href={attachmentAddress(file)} download>
              Open it<span class="govuk-visually-hidden">: {what}</span>
            </a>
          )}
          {missing !== undefined && <span class="waymark-block">Without: {missing}</span>}
        </>
      ) : dueOn !== undefined && dueOn < today ? (
        <Tag colour="red">Late</Tag>
      ) : (
        <Tag colour="grey">Not yet</Tag>
      ),
    ])}
  />
)
