import type { ToldOfAction } from '#core/actions/actions.ts'
import { peerChallengeOf2024, SAID_ON, toldOf } from '#core/actions/peer-challenge-2024.testing.ts'
import type { Body } from '#core/entry.ts'

/** By what minutes refer to it. */
export const PC24 = 'PC24'

/**
 * The key messages of the peer challenge of a leaving care service of 12 to 15 March 2024, in the words of the minutes of the
 * Improving Lives Select Commission. The minutes say neither which line of enquiry each is of nor what it rests on; which of
 * them are strengths is told from their words.
 */
const MESSAGES: readonly (readonly [way: 'strength' | 'consideration', says: string])[] = [
  [
    'strength',
    'A clear commitment of senior leaders and staff in children’s services and local health and accommodation services.',
  ],
  ['strength', 'A high level of passion and determination to meet the needs and improve outcomes for care leavers.'],
  ['strength', 'Services made a real difference to the lived experience of care leavers.'],
  ['strength', 'Performance measured against national indicators and were generally high.'],
  ['consideration', 'Some variability in quality and consistency of pathways plans.'],
  ['consideration', 'The range of accommodation services needed for care leavers in the borough was insufficient.'],
  ['strength', 'Comprehensive local offer for care leavers.'],
  ['consideration', 'There was no health support post 19.'],
  ['consideration', 'There was missed opportunities for coproduction with young people in care and care leavers.'],
]

const challenge: Body = {
  reference: PC24,
  title: 'Leaving care peer challenge, March 2024',
  madeBy: 'Local Government Association',
  fromOn: '2024-03-12',
  toOn: '2024-03-15',
  about: 'Young people in care and care leavers aged 16 to 24',
}

/** All that the minutes say: the challenge, its messages, its recommendations and how far each action was. */
export function minutesOf2024(): readonly ToldOfAction[] {
  const ofChallenge = ({ type, body, ...entry }: ToldOfAction): ToldOfAction => ({
    ...entry,
    type,
    body: type === 'recommendation' ? { ...body, challenge: PC24 } : body,
  })
  return [
    toldOf(1001, 'peer-challenge', challenge, { on: SAID_ON }),
    ...MESSAGES.map(([way, says], i) =>
      toldOf(1002 + i, 'peer-finding', {
        reference: `F-${i + 1}`,
        challenge: PC24,
        way,
        says,
        isHeadline: true,
        theme: 'Key messages',
      }),
    ),
    ...peerChallengeOf2024().map(ofChallenge),
  ]
}
