import { type Content, classNames, type HeadingLevel } from './content.ts'

interface Props {
  readonly label: Content
  /** The figure, with its unit; undefined where there is none, which is never 0. */
  readonly value: Content
  /** Why there is none; "Not recorded" if absent. */
  readonly absence?: string | undefined
  /** Where the children behind the figure are listed. */
  readonly href?: string | undefined
  /** As at which day, out of how many. */
  readonly note?: Content
  readonly rag?: Content
  readonly travel?: Content
  readonly chart?: Content
  readonly headingLevel?: HeadingLevel | undefined
}

/** One figure at a glance, among others in `MetricCards`. */
export function MetricCard({ label, value, absence, href, note, rag, travel, chart, headingLevel = 2 }: Props) {
  const Heading: `h${HeadingLevel}` = `h${headingLevel}`
  return (
    <li class="waymark-metric">
      <Heading class="waymark-metric__label">
        {href ? (
          <a class="govuk-link govuk-link--no-visited-state" href={href}>
            {label}
          </a>
        ) : (
          label
        )}
      </Heading>
      <p class={classNames('waymark-metric__value', value === undefined && 'waymark-metric__value--absent')}>
        {value ?? absence ?? 'Not recorded'}
      </p>
      {note && <p class="waymark-metric__note">{note}</p>}
      {rag && <p class="waymark-metric__rag">{rag}</p>}
      {travel && <p class="waymark-metric__travel">{travel}</p>}
      {chart && <div class="waymark-metric__chart">{chart}</div>}
    </li>
  )
}

/** Metric cards side by side, as many in a row as there is room for. */
export const MetricCards = ({ children }: { readonly children: Content }) => <ul class="waymark-metrics">{children}</ul>
