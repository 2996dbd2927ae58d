import type { Indicator } from '#core/indicators/indicator.ts'

interface Props {
  readonly indicators: readonly Pick<Indicator, 'id' | 'number' | 'title'>[]
}

/** Indicators by number and title, each leading to its definition. */
export const IndicatorLinks = ({ indicators }: Props) => (
  <ul class="govuk-list govuk-!-margin-bottom-0">
    {indicators.map(({ id, number, title }) => (
      <li>
        {number}{' '}
        <a class="govuk-link" href={`/definitions/${id}`}>
          {title}
        </a>
      </li>
    ))}
  </ul>
)
