import { type Topic, topicOf, topics } from '#core/records/record.ts'
import type { Content } from '#web/govuk/content.ts'
import type { ChildRecord } from '#web/pages/child/records.ts'

/** How a topic is written in an address: `visits-and-contact`. */
export const topicId = (topic: string): string => topic.toLowerCase().replace(/[^a-z]+/g, '-')

/** What of a timeline is asked for: a topic, a kind of record, or all. */
export interface Narrowed {
  readonly topic?: Topic
  /** The id of a record type. */
  readonly kind?: string
}

export const isAmong = ({ type }: ChildRecord, { topic, kind }: Narrowed): boolean =>
  (topic === undefined || topicOf(type) === topic) && (kind === undefined || type.id === kind)

interface Props {
  readonly records: readonly ChildRecord[]
  readonly narrowed: Narrowed
  /** The address of the timeline, narrowed. */
  readonly addressOf: (topic: string | undefined) => string
}

/** The topics that there are records of, each a link with how many. */
export function Topics({ records, narrowed, addressOf }: Props): Content {
  const counts = topics.flatMap(topic => {
    const count = records.filter(({ type }) => topicOf(type) === topic).length
    return count === 0 ? [] : [{ topic, count }]
  })
  const isAll = narrowed.topic === undefined && narrowed.kind === undefined
  return (
    <nav class="waymark-facets" aria-label="Show records about">
      <ul class="waymark-facets__values">
        <li>
          <a class="waymark-facet" href={addressOf(undefined)} aria-current={isAll ? 'true' : undefined}>
            Everything <span class="waymark-facet__count">{records.length}</span>
          </a>
        </li>
        {counts.map(({ topic, count }) => (
          <li>
            <a
              class="waymark-facet"
              href={addressOf(topicId(topic))}
              aria-current={narrowed.topic === topic ? 'true' : undefined}
            >
              {topic} <span class="waymark-facet__count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
