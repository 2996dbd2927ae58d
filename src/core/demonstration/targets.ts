import { isoOf, yearTo31March } from '#core/dates.ts'
import type { CaseworkEntry } from './casework.ts'
import type { Council } from './council.ts'

/** What the council aims at in its last year, as it prints it. */
interface Aimed {
  readonly indicator: string
  readonly red: string
  readonly amber?: string
  readonly green: string
  /** What is aimed at by the ends of June, September, December and March. */
  readonly profile?: readonly [number, number, number, number]
  readonly because: string
}

const AIMED: readonly Aimed[] = [
  {
    indicator: '6.7',
    red: '<78%',
    amber: '78%>',
    green: '92%+',
    because: 'The panel asked for a target that reviewing officers can reach within the year.',
  },
  {
    indicator: '6.9',
    red: '<80%',
    amber: '80%>',
    green: '90%+',
    profile: [82, 85, 88, 90],
    because: 'The health team has lost two nurses, and the lists of council and trust are being matched.',
  },
  {
    indicator: '6.10',
    red: '<60%',
    amber: '60%>',
    green: '75%+',
    profile: [55, 60, 68, 75],
    because: 'What the commissioner agreed for the year. The target printed before, 95%, was never reached by anybody.',
  },
  {
    indicator: '6.13',
    red: '<75%',
    amber: '75%>',
    green: '90%+',
    profile: [66, 72, 80, 90],
    because: 'The virtual school has taken on two more advisers.',
  },
  {
    indicator: '7.3',
    red: '<93%',
    amber: '93%>',
    green: '96%+',
    because: 'Three young people in custody are counted as not suitably housed.',
  },
  {
    indicator: '7.4',
    red: '<60%',
    amber: '60%>',
    green: '70%+',
    profile: [62, 64, 67, 70],
    because: 'Apprenticeships with the council begin in September and January.',
  },
]

const PROFILE_MONTHS = ['06', '09', '12'] as const

/** The council's own targets for its last year, decided in the March before. Until then those that indicators come with are in force. */
export function targetsTold({ lastYear, toldTo }: Council): readonly CaseworkEntry[] {
  const { firstDay } = yearTo31March(lastYear)
  const decidedOn = firstDay - 12
  if (decidedOn > toldTo) return []
  return AIMED.map(({ profile, ...aimed }) => ({
    key: `target ${aimed.indicator}`,
    type: 'target',
    body: {
      ...aimed,
      fromOn: isoOf(firstDay),
      decidedBy: 'Corporate parenting panel',
      ...(profile && { profile: profileText(profile, lastYear) }),
    },
    recordedOn: decidedOn,
  }))
}

const profileText = ([june, september, december, march]: readonly number[], lastYear: number): string =>
  [
    ...[june, september, december].map((value, i) => `${lastYear - 1}-${PROFILE_MONTHS[i]}=${value}`),
    `${lastYear}-03=${march}`,
  ].join('; ')
