import { topics } from '#core/records/record.ts'

/** In the order in which pages show what records are about; what is about nothing of it comes last. */
export const byTopic = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  placeOf(a) - placeOf(b)

const placeOf = (topic: string): number => {
  const at = (topics as readonly string[]).indexOf(topic)
  return at < 0 ? topics.length : at
}
