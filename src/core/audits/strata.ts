import { workerOn } from '#core/allocations.ts'
import { ageOn, type Day } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import type { Staff } from '#core/staff.ts'

export type StrataId = 'none' | 'age' | 'sex' | 'ethnicity' | 'team'

interface Strata {
  readonly title: string
  /** The stratum of a child at the end of a day, by who worked there; absent where all are drawn from together. */
  readonly of?: (child: Journey, asAt: Day, staff: Staff) => string
}

/** The ways in which a sample may be drawn. */
export const strata: Readonly<Record<StrataId, Strata>> = {
  none: { title: 'At random from all of them' },
  age: {
    title: 'At random, in proportion to age: under 5, 5 to 9, 10 to 15, 16 and 17, 18 and over',
    of: ({ bornOn }, asAt) => (bornOn === undefined ? 'not recorded' : ageBand(ageOn(bornOn, asAt))),
  },
  sex: { title: 'At random, in proportion to sex', of: ({ sex = 'not recorded' }) => sex },
  ethnicity: {
    title: 'At random, in proportion to ethnicity',
    of: ({ ethnicity = 'not recorded' }) => ethnicity,
  },
  team: {
    title: 'At random, in proportion to team: that of the social worker, else of the personal adviser',
    of: (child, asAt, staff) => {
      const working = workerOn(child, 'social-worker', asAt) ?? workerOn(child, 'personal-adviser', asAt)
      return staff.get(working?.worker ?? '')?.team ?? 'no team'
    },
  },
}

/** How a sample was drawn, in words. */
export const strataTitles: Readonly<Record<StrataId, string>> = {
  none: strata.none.title,
  age: strata.age.title,
  sex: strata.sex.title,
  ethnicity: strata.ethnicity.title,
  team: strata.team.title,
}

const ageBand = (age: number): string =>
  age < 5 ? 'under 5' : age < 10 ? '5 to 9' : age < 16 ? '10 to 15' : age < 18 ? '16 and 17' : '18 and over'
