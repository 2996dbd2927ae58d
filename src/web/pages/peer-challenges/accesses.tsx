import type { Day } from '#core/dates.ts'
import { accessesIn, type ReviewerAccess } from '#core/peer-challenges/reviewers.ts'
import peerReviewerAccess, { opened } from '#core/records/peer-reviewer-access.ts'
import { roles } from '#core/roles.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'
import type { KnownChallenge } from '#web/pages/peer-challenges/known.ts'
import type { SeenServices } from '#web/services.ts'

/** An access to a challenge, and what an account makes of it today. */
interface AccessToday {
  readonly access: ReviewerAccess
  readonly stands: string
}

/** Who has access to a challenge, and whether it opens anything today. */
export async function accessesTo(
  { challenge, history, today }: KnownChallenge,
  { desk }: Pick<SeenServices, 'desk'>,
): Promise<readonly AccessToday[]> {
  const its = accessesIn(history).filter(access => access.challenge === challenge.reference)
  return Promise.all(
    its.map(async access => ({ access, stands: standsBy(access, await desk.account(access.account.trim()), today) })),
  )
}

function standsBy(
  { fromOn, toOn }: ReviewerAccess,
  account: Awaited<ReturnType<SeenServices['desk']['account']>>,
  today: Day,
): string {
  if (!account) return 'No account has this user name'
  if (!roles[account.role].isGuest)
    return `This account is no peer reviewer’s: its role is ${roles[account.role].title.toLowerCase()}`
  if (account.disabled) return 'The account is disabled'
  return today < fromOn ? 'Not yet open' : today > toOn ? 'Over: it opens nothing' : 'Open today'
}

export const Accesses = ({ accesses }: { readonly accesses: readonly AccessToday[] }) => (
  <>
    <h2 class="govuk-heading-m">Accounts of reviewers</h2>
    <p class="govuk-body">
      An account opens this peer challenge for the days of its access, and the day after it sees nothing.
    </p>
    {accesses.length > 0 && (
      <Table
        caption={<span class="govuk-visually-hidden">Who has access</span>}
        stacks
        firstCellIsHeader
        scrollLabel="Who has access"
        head={['User name', 'From', 'To', 'Opens', 'Today']}
        rows={accesses.map(({ access: { record, account, fromOn, toOn, opens, sample }, stands }) => [
          <a class="govuk-link" href={councilRecordAddress(peerReviewerAccess.id, record)}>
            {account}
          </a>,
          dateInWords(fromOn),
          dateInWords(toOn),
          opens === 'sample' && sample !== undefined ? `${opened.sample}: ${sample}` : opened[opens],
          stands,
        ])}
      />
    )}
  </>
)
