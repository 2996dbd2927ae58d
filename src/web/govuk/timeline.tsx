import { type Content, classNames, type ElementOptions, type HeadingLevel, type Optional } from './content.ts'

export interface TimelineEntry extends ElementOptions {
  readonly title: Content
  /** Who did it or recorded it; read after "by". */
  readonly byline?: Content
  /** When, for a machine: an ISO date or an instant. */
  readonly datetime: string
  /** The same, as people write it. */
  readonly date: string
  readonly children?: Content
}

interface Props extends ElementOptions {
  readonly items: readonly Optional<TimelineEntry>[]
  /** The level of each entry's heading; 2 if absent. */
  readonly headingLevel?: HeadingLevel | undefined
}

/** What has happened, in the order given; newest first is usual. From MoJ. */
export const Timeline = ({ items, headingLevel = 2, classes, attributes }: Props) => (
  <div class={classNames('moj-timeline', classes)} {...attributes}>
    {items.map(item => item && <Entry entry={item} heading={`h${headingLevel}`} />)}
  </div>
)

interface EntryProps {
  readonly entry: TimelineEntry
  readonly heading: `h${HeadingLevel}`
}

const Entry = ({ entry, heading: Heading }: EntryProps) => (
  <div class={classNames('moj-timeline__item', entry.classes)} {...entry.attributes}>
    <div class="moj-timeline__header">
      <Heading class="moj-timeline__title">{entry.title}</Heading>{' '}
      {entry.byline && <p class="moj-timeline__byline">by {entry.byline}</p>}
    </div>
    <p class="moj-timeline__date">
      <time datetime={entry.datetime}>{entry.date}</time>
    </p>
    <div class="moj-timeline__description">{entry.children}</div>
  </div>
)
