import { type Journey, type JourneyEntry, journeyOf, type Known, sameShape } from './journey.ts'

/** The record type by which a journey is told whatever else it is told by: it says when the child was born. */
export const DETAILS = 'child-details'

/**
 * A child's journey with some record types as other entries tell them, and all other types as they are. The entries are all of
 * those types by then, and say when the child was born.
 */
export function retold(
  child: Journey,
  types: ReadonlySet<string>,
  entries: Iterable<JourneyEntry>,
  known: Known,
): Journey {
  const { ref, childId } = child
  const told = journeyOf({ ref, childId }, entries, known)
  const by = (type: string): Journey => (types.has(type) ? told : child)
  const { bornOn, turns18On, sex, ethnicity } = told
  const { episodes, counted, countedFrom, countedUntil } = by('episode')
  return sameShape<Journey>({
    ref,
    childId,
    bornOn,
    turns18On,
    sex,
    ethnicity,
    episodes,
    counted,
    countedFrom,
    countedUntil,
    reviews: by('review').reviews,
    outcomes: by('yearly-outcomes').outcomes,
    careLeaverOutcomes: by('care-leaver-outcomes').careLeaverOutcomes,
    adoptions: by('adoption').adoptions,
    placedForAdoption: by('placed-for-adoption').placedForAdoption,
    allocations: by('social-worker-allocation').allocations,
    missing: by('missing-incident').missing,
    casework: withTypes(child.casework, types, told.casework),
    known,
  })
}

function withTypes(
  casework: Journey['casework'],
  types: ReadonlySet<string>,
  told: Journey['casework'],
): Journey['casework'] {
  const its = new Map(casework)
  for (const type of types) {
    const said = told.get(type)
    if (said) its.set(type, said)
    else its.delete(type)
  }
  return its
}
