import type { Facet } from '#core/lists/listing.ts'
import type { Content } from '#web/govuk/content.ts'
import { ALL, listAddress, type Shown } from './shown.ts'

/** How many values of a filter stand in sight. */
const IN_SIGHT = 7

/** The ways to narrow a list, each value a link with how many rows it would leave. */
export function Facets({ shown }: { readonly shown: Shown }): Content {
  const isMine = isOwnList(shown)
  const facets = shown.listing.facets.filter(({ id }) => !isMine || (id !== 'worker' && id !== 'team'))
  if (!isMine && facets.length === 0) return undefined
  return (
    <nav class="waymark-facets" aria-label="Narrow this list">
      {isMine && (
        <div class="waymark-facets__line">
          <span class="waymark-facets__title">Whose</span>
          <ul class="waymark-facets__values">
            <li>
              <a class="waymark-facet" href={listAddress(shown, { page: undefined })} aria-current="true">
                Mine
              </a>
            </li>
            <li>
              <a class="waymark-facet" href={listAddress(shown, { worker: ALL, page: undefined })}>
                Everyone’s
              </a>
            </li>
          </ul>
        </div>
      )}
      {facets.map(facet => (
        <FacetLine facet={facet} shown={shown} />
      ))}
    </nav>
  )
}

/** Whether a list shows somebody their own, as it opens. */
const isOwnList = ({ list, asked }: Shown): boolean =>
  list.opensWith === 'own' && asked.worker === undefined && asked.team === undefined

function FacetLine({ facet, shown }: { readonly facet: Facet; readonly shown: Shown }): Content {
  const { id, title, values, chosen } = facet
  const isOpening =
    (shown.list.opensWith === 'own' && id === 'worker') || (shown.list.opensWith === 'team' && id === 'team')
  const link = ({ value, says, count }: Facet['values'][number]) => (
    <li>
      <a
        class="waymark-facet"
        href={listAddress(shown, { [id]: value, page: undefined })}
        aria-current={chosen === value ? 'true' : undefined}
      >
        {says} <span class="waymark-facet__count">{count}</span>
      </a>
    </li>
  )
  const [first, rest] = [inSight(values, chosen), values.filter(value => !inSight(values, chosen).includes(value))]
  return (
    <div class="waymark-facets__line">
      <span class="waymark-facets__title" id={`facet-${id}`}>
        {title}
      </span>
      <ul class="waymark-facets__values" aria-labelledby={`facet-${id}`}>
        <li>
          <a
            class="waymark-facet"
            href={listAddress(shown, { [id]: isOpening ? ALL : undefined, page: undefined })}
            aria-current={chosen === undefined ? 'true' : undefined}
          >
            All
          </a>
        </li>
        {first.map(link)}
      </ul>
      {rest.length > 0 && (
        <details class="waymark-facets__more">
          <summary>{rest.length} more</summary>
          <ul class="waymark-facets__values">{rest.map(link)}</ul>
        </details>
      )}
    </div>
  )
}

function inSight(values: Facet['values'], chosen: string | undefined): Facet['values'] {
  if (values.length <= IN_SIGHT + 1) return values
  return values.filter(({ value }, place) => place < IN_SIGHT || value === chosen)
}
