import type { Body } from '#core/entry.ts'
import type { Ledger, NewEntry } from '#store/store.ts'

interface Review {
  /** The references of children whose records are in the scope. */
  readonly children?: readonly string[]
  readonly fromOn?: string
  readonly toOn?: string
  readonly opens?: 'nobody' | 'scope'
}

/** A peer challenge in August 2018, when the clock of tests stands, and the access of the account of the role to it. Made up. */
export async function addReview(
  ledger: Ledger,
  { children = [], fromOn = '2018-08-07', toOn = '2018-08-10', opens = 'scope' }: Review = {},
): Promise<void> {
  const about = (subject: string, type: string, body: Body): NewEntry => ({
    type,
    subject,
    kind: 'statement',
    standing: 0,
    body,
  })
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
        ...children.map(child => about(child, 'peer-case', { challenge: 'PC-1', namedOn: '2018-08-01' })),
      ],
    }),
  )
}
