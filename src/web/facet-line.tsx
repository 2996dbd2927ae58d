interface Props {
  readonly title: string
  readonly values: readonly {
    readonly text: string
    readonly count: number
    readonly href: string
    readonly isChosen: boolean
  }[]
}

/** One way to narrow a page, each value a link with how many rows it would leave; nothing where there is no value. */
export function FacetLine({ title, values }: Props) {
  if (values.length === 0) return null
  return (
    <div class="waymark-facets__line">
      <span class="waymark-facets__title">{title}</span>
      <ul class="waymark-facets__values">
        {values.map(({ text, count, href, isChosen }) => (
          <li>
            <a class="waymark-facet" href={href} aria-current={isChosen ? 'true' : undefined}>
              {text} <span class="waymark-facet__count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
