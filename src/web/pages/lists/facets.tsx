import type { Facet } from '#core/lists/listing.ts'
import { type Content, classNames } from '#web/govuk/content.ts'
import { ALL, listAddress, type Shown } from './shown.ts'

/** As many values stand beneath each other on a telephone; more are on a line that scrolls. */
const FEW = 6

/** With more values than this, a filter folds away until it is asked for. */
const MOST_IN_LINE = 9

/** The ways to narrow a list, each value a link with how many rows it would leave. */
export function Facets({ shown }: { readonly shown: Shown }): Content {
  const isMine = isOwnList(shown)
  const facets = shown.listing.facets.filter(({ id }) => !isMine || (id !== 'worker' && id !== 'team'))
  if (!isMine && facets.length === 0) return undefined
  const folded = facets.filter(({ values }) => values.length > MOST_IN_LINE)
  return (
    <nav class="waymark-facets" aria-label="Narrow this list">
      {isMine && (
        <div class="waymark-facets__line">
          <span class="waymark-facets__title">Whose</span>
          <ul class="waymark-facets__values">
            <Value href={listAddress(shown, { page: undefined })} isChosen>
              Mine
            </Value>
            <Value href={listAddress(shown, { worker: ALL, page: undefined })}>Everyone’s</Value>
          </ul>
        </div>
      )}
      {facets
        .filter(facet => !folded.includes(facet))
        .map(facet => (
          <div class="waymark-facets__line">
            <span class="waymark-facets__title" id={`facet-${facet.id}`}>
              {facet.title}
            </span>
            <Values facet={facet} shown={shown} />
          </div>
        ))}
      {folded.length > 0 && (
        <div class="waymark-facets__folds">
          {folded.map(facet => (
            <details class="waymark-facets__fold">
              <summary id={`facet-${facet.id}`}>
                {facet.title}:{' '}
                <strong>{facet.values.find(({ value }) => value === facet.chosen)?.says ?? 'all'}</strong>
              </summary>
              <Values facet={facet} shown={shown} />
            </details>
          ))}
        </div>
      )}
    </nav>
  )
}

/** Whether a list shows somebody their own, as it opens. */
const isOwnList = ({ list, asked }: Shown): boolean =>
  list.opensWith === 'own' && asked.worker === undefined && asked.team === undefined

function Values({ facet: { id, values, chosen }, shown }: { readonly facet: Facet; readonly shown: Shown }): Content {
  const { opensWith } = shown.list
  const isOpening = (opensWith === 'own' && id === 'worker') || (opensWith === 'team' && id === 'team')
  return (
    <ul
      class={classNames('waymark-facets__values', values.length <= FEW && 'waymark-facets__values--few')}
      aria-labelledby={`facet-${id}`}
    >
      <Value
        href={listAddress(shown, { [id]: isOpening ? ALL : undefined, page: undefined })}
        isChosen={chosen === undefined}
      >
        All
      </Value>
      {values.map(({ value, says, count }) => (
        <Value href={listAddress(shown, { [id]: value, page: undefined })} isChosen={chosen === value}>
          {says} <span class="waymark-facet__count">{count.toLocaleString('en-GB')}</span>
        </Value>
      ))}
    </ul>
  )
}

interface ValueProps {
  readonly href: string
  readonly isChosen?: boolean
  readonly children: Content
}

const Value = ({ href, isChosen, children }: ValueProps): Content => (
  <li>
    <a class="waymark-facet" href={href} aria-current={isChosen ? 'true' : undefined}>
      {children}
    </a>
  </li>
)
