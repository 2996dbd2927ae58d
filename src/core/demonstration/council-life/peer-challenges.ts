import { addMonths, type Day, isoOf } from '#core/dates.ts'
import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import type { Council } from '#core/demonstration/council.ts'
import { fileOf, type ToldPaper } from '#core/demonstration/told-file.ts'
import {
  auditsOfTheYear,
  leavingCareOffer,
  minutesOfCouncil,
  sufficiencyStrategy,
} from '#core/demonstration/words/files-of-challenges.ts'
import {
  findings,
  leavingCareLines,
  selfAssessment,
  sessions,
} from '#core/demonstration/words/said-of-peer-challenges.ts'
import type { Body } from '#core/entry.ts'
import type { CouncilLife } from './council-life.ts'

/** The peer challenge of leaving care is so many months back: that which the recommendations of the actions are from. */
const MONTHS_AGO = 17
const PAST = 'PC-1'
const NEXT = 'PC-2'
/** The third sample that was drawn: the others are told with the audits. */
const SAMPLE = 'AS-3'
/** A sample that had not been read to its end. */
const EARLIER_SAMPLE = 'AS-2'

/** A peer challenge that was fed back and is acted on, and another that is being prepared, with what is missing of it. */
const councilLife: CouncilLife = {
  id: 'peer-challenges',
  tells: council => [...past(council, addMonths(council.toldTo, -MONTHS_AGO)), ...next(council)],
}
export default councilLife

const entry = (type: string, key: string, body: Body, recordedOn: Day): CaseworkEntry => ({
  key: `${type} ${key}`,
  type,
  body,
  recordedOn,
})

/** On site for three days, the last of which is the day on which it was fed back. */
function past(council: Council, lastDay: Day): readonly CaseworkEntry[] {
  const firstDay = lastDay - 2
  const member = (name: string, job: string, from: string, part: string) =>
    entry('peer-team-member', `${PAST} ${name}`, { challenge: PAST, name, job, from, part }, firstDay - 30)
  const document = (what: string, owner: string, ago: number, file?: ToldPaper): CaseworkEntry => ({
    ...entry(
      'peer-document',
      `${PAST} ${what}`,
      { challenge: PAST, what, owner, dueOn: isoOf(firstDay - 14), receivedOn: isoOf(firstDay - ago) },
      firstDay - ago,
    ),
    ...(file && { file: fileOf(file, council, council.toldTo - firstDay + ago) }),
  })
  return [
    entry(
      'peer-challenge',
      PAST,
      {
        reference: PAST,
        title: 'Leaving care peer challenge',
        madeBy: 'Regional sector-led improvement',
        fromOn: isoOf(firstDay),
        toOn: isoOf(lastDay),
        about: 'Young people in care from 16 and care leavers to 25',
        lines: leavingCareLines,
        sponsor: 'Director of children’s services',
        selfAssessment,
      },
      firstDay - 60,
    ),
    member('Marian Coulter', 'Director of children’s services', 'Eastmere Council', 'lead'),
    member('Idris Pell', 'Head of leaving care', 'Northmoor Council', 'member'),
    member('Tamsin Oake', 'Care leaver and trainer', 'Eastmere care leavers’ forum', 'expert'),
    document('Leaving care offer', 'Manager of leaving care', 20, leavingCareOffer),
    document('Sufficiency strategy', 'Head of commissioning', 15),
    document('Case audits of the last year', 'Principal social worker', 12, auditsOfTheYear),
    ...sessions.map(({ day, notes: _, lines, ...session }, i) =>
      entry(
        'peer-session',
        `${PAST} ${i}`,
        {
          reference: `PS-${i + 1}`,
          challenge: PAST,
          on: isoOf(firstDay + day),
          ...session,
          lines: lines.map(line => ({ line })),
        },
        firstDay - 10,
      ),
    ),
    ...notesOf(firstDay),
    ...findings.map(({ rests, isHeadline, ...finding }, i) =>
      entry(
        'peer-finding',
        `${i}`,
        {
          reference: `F-${i + 1}`,
          challenge: PAST,
          ...finding,
          isHeadline: isHeadline === true,
          evidence: rests.map(place => ({ note: `N-${place}` })),
        },
        lastDay,
      ),
    ),
  ]
}

function notesOf(firstDay: Day): readonly CaseworkEntry[] {
  const all = sessions.flatMap(({ day, notes = [] }, i) => notes.map(note => ({ note, day, session: `PS-${i + 1}` })))
  return all.map(({ note: [way, line, note], day, session }, i) =>
    entry(
      'peer-evidence',
      `${i}`,
      {
        reference: `N-${i + 1}`,
        challenge: PAST,
        on: isoOf(firstDay + day),
        note,
        way,
        lines: [{ line }],
        session,
      },
      firstDay + day,
    ),
  )
}

/** How a document came: so many days before the last day told, absent where it has not. */
interface Came {
  readonly received?: number
  readonly line?: string
  readonly missing?: string
  readonly file?: ToldPaper
}

const ENOUGH = 'Enough of the right homes'
const STABILITY = 'Stability and permanence'
const LISTENING = 'Listening to children'

/** Some weeks ahead: documents have begun to come, one of them is late, and a line has no session yet. */
function next(council: Council): readonly CaseworkEntry[] {
  const { toldTo } = council
  const [firstDay, lastDay] = [toldTo + 18, toldTo + 20]
  const member = (name: string, job: string, from: string, part: string) =>
    entry('peer-team-member', `${NEXT} ${name}`, { challenge: NEXT, name, job, from, part }, toldTo - 12)
  const document = (what: string, owner: string, due: number, came: Came = {}): CaseworkEntry => {
    const { received, file, ...more } = came
    const body = {
      challenge: NEXT,
      what,
      owner,
      dueOn: isoOf(toldTo + due),
      ...(received !== undefined && { receivedOn: isoOf(toldTo - received) }),
      ...more,
    }
    return {
      ...entry('peer-document', `${NEXT} ${what}`, body, toldTo - (received ?? 12)),
      ...(file && { file: fileOf(file, council, received ?? 12) }),
    }
  }
  const session = (n: number, day: number, lines: readonly string[], body: Body) =>
    entry(
      'peer-session',
      `${NEXT} ${n}`,
      {
        reference: `PS-${sessions.length + n}`,
        challenge: NEXT,
        on: isoOf(firstDay + day),
        ...body,
        lines: lines.map(line => ({ line })),
      },
      toldTo - 8,
    )
  return [
    entry(
      'audit-sample',
      SAMPLE,
      {
        reference: SAMPLE,
        tool: 'whole-case-in-care',
        drawnOn: isoOf(toldTo - 10),
        asAtOn: isoOf(toldTo - 11),
        instant: `${isoOf(toldTo - 10)}T09:00:00.000Z`,
        strata: 'age',
        size: 6,
        seed: 'peer challenge',
        because: 'For the case audits of the peer challenge.',
      },
      toldTo - 10,
    ),
    entry(
      'peer-challenge',
      NEXT,
      {
        reference: NEXT,
        title: 'Children in care peer challenge',
        madeBy: 'Regional sector-led improvement',
        fromOn: isoOf(firstDay),
        toOn: isoOf(lastDay),
        about: 'Children in care of every age, and what became of the last challenge',
        lines: [
          {
            line: ENOUGH,
            asks: 'Do children live near the people who matter to them, and who decides where?',
            follows: 'Homes',
          },
          { line: STABILITY, asks: 'Why do children move, and which moves need not happen?' },
          { line: LISTENING, asks: 'What has changed because of what children said?', follows: 'Young people’s voice' },
        ],
        sponsor: 'Director of children’s services',
        samples: [{ sample: SAMPLE }],
        comparedWith: PAST,
      },
      toldTo - 10,
    ),
    member('Orla Fenwick', 'Assistant director', 'Northmoor Council', 'lead'),
    member('Bashir Lomas', 'Manager of reviewing officers', 'Westbrook Council', 'member'),
    document('Sufficiency strategy, as it is now', 'Head of commissioning', 5, {
      received: 6,
      line: ENOUGH,
      file: sufficiencyStrategy,
    }),
    document('Placement moves of the last year, with why', 'Performance analyst', -3, { line: STABILITY }),
    document('Minutes of the children in care council', 'Participation worker', 5, {
      received: 2,
      line: LISTENING,
      missing: 'the last two meetings',
      file: minutesOfCouncil,
    }),
    document('Self-assessment of the service', 'Head of service', 10),
    session(1, 0, [ENOUGH, STABILITY], {
      startsAt: '09:30',
      endsAt: '10:30',
      kind: 'interview',
      what: 'Director and lead member',
      people: 'Director of children’s services; lead member for children',
      howMany: 2,
    }),
    session(2, 0, [STABILITY], {
      startsAt: '11:00',
      endsAt: '12:30',
      kind: 'focus-group',
      what: 'Social workers',
      howMany: 8,
    }),
    session(3, 1, [STABILITY, ENOUGH], {
      startsAt: '09:30',
      endsAt: '12:00',
      kind: 'case-audit',
      what: 'Six records with their workers',
      people: 'Workers of the six',
      howMany: 6,
    }),
    ...[11, 12].map(place => ({
      ...entry(
        'peer-case',
        `${NEXT} ${place}`,
        {
          challenge: NEXT,
          namedOn: isoOf(toldTo - 5),
          because: 'Drawn in October and not audited yet. Whoever speaks for the child was told.',
        },
        toldTo - 5,
      ),
      drawn: { sample: EARLIER_SAMPLE, place },
    })),
    entry(
      'peer-reviewer-access',
      NEXT,
      {
        account: 'peer-reviewer',
        challenge: NEXT,
        fromOn: isoOf(toldTo - 4),
        toOn: isoOf(lastDay),
        opens: 'scope',
      },
      toldTo - 6,
    ),
  ]
}
