import type { Body } from '#core/entry.ts'
import type { Ledger, NewEntry } from '#store/store.ts'

interface Review {
  readonly fromOn?: string
  readonly toOn?: string
  readonly opens?: 'nobody' | 'scope'
}

/** A peer challenge in August 2018, when the clock of tests stands, and the access of the account of the role to it. Made up. */
export async function addReview(
  ledger: Ledger,
  { fromOn = '2018-08-07', toOn = '2018-08-10', opens = 'scope' }: Review = {},
): Promise<void> {
  await ledger.write(writing =>
    writing.append({
      title: 'A peer challenge',
      recordedBy: 'service-manager',
      files: [],
      children: [],
      entries: [
        about('authority', 'peer-challenge', {
          reference: 'PC-1',
          title: 'Leaving care peer challenge',
          fromOn: '2018-08-07',
          toOn: '2018-08-10',
          lines: [{ line: 'Pathway plans' }, { line: 'Homes' }],
        }),
        about('authority', 'peer-reviewer-access', {
          account: 'peer-reviewer',
          challenge: 'PC-1',
          fromOn,
          toOn,
          opens,
        }),
        about('authority', 'peer-session', {
          reference: 'S-1',
          challenge: 'PC-1',
          on: '2018-08-09',
          startsAt: '09:30',
          kind: 'interview',
          what: 'Personal advisers',
          lines: [{ line: 'Pathway plans' }],
        }),
        about('authority', 'peer-evidence', {
          reference: 'N-1',
          challenge: 'PC-1',
          on: '2018-08-08',
          note: 'Plans are written with young people',
          way: 'strength',
          session: 'S-1',
          lines: [{ line: 'Pathway plans' }],
        }),
        about('authority', 'peer-finding', {
          reference: 'F-1',
          challenge: 'PC-1',
          way: 'strength',
          theme: 'Pathway plans',
          says: 'Young people write their plans',
          evidence: [{ note: 'N-1' }],
        }),
      ],
    }),
  )
}

/** Puts the records of children, by their references, in the scope of that challenge. */
export const nameForReview = (ledger: Ledger, children: readonly string[]) =>
  ledger.write(writing =>
    writing.append({
      title: 'In the scope of a peer challenge',
      recordedBy: 'service-manager',
      files: [],
      children: [],
      entries: children.map(child => about(child, 'peer-case', { challenge: 'PC-1', namedOn: '2018-08-01' })),
    }),
  )

const about = (subject: string, type: string, body: Body): NewEntry => ({
  type,
  subject,
  kind: 'statement',
  standing: 0,
  body,
})
