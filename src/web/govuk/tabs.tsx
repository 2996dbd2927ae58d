import { type Attributes, type Content, classNames, type ElementOptions, type Optional } from './content.ts'

export interface Tab {
  readonly label: string
  /** The group's prefix and the tab's number, if absent. */
  readonly id?: string | undefined
  /** A plain string is set as a paragraph. */
  readonly panel: Content
  readonly panelAttributes?: Attributes | undefined
  readonly attributes?: Attributes | undefined
}

interface Props extends ElementOptions {
  readonly id?: string | undefined
  readonly idPrefix?: string | undefined
  /** "Contents" if absent; seen only without JavaScript. */
  readonly title?: string | undefined
  readonly items: readonly Optional<Tab>[]
}

/** Panels shown one at a time; without JavaScript, all of them beneath a list of links. */
export function Tabs({ id, idPrefix, title = 'Contents', items, classes, attributes }: Props) {
  const tabs = items.flatMap((tab, index) => (tab ? [{ ...tab, id: tab.id ?? `${idPrefix}-${index + 1}`, index }] : []))
  return (
    <div id={id} class={classNames('govuk-tabs', classes)} data-module="govuk-tabs" {...attributes}>
      <h2 class="govuk-tabs__title">{title}</h2>
      {items.length > 0 && (
        <ul class="govuk-tabs__list">
          {tabs.map(tab => (
            <li class={classNames('govuk-tabs__list-item', tab.index === 0 && 'govuk-tabs__list-item--selected')}>
              <a class="govuk-tabs__tab" href={`#${tab.id}`} {...tab.attributes}>
                {tab.label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {tabs.map(tab => (
        <div
          class={classNames('govuk-tabs__panel', tab.index > 0 && 'govuk-tabs__panel--hidden')}
          id={tab.id}
          {...tab.panelAttributes}
        >
          {typeof tab.panel === 'string' ? <p class="govuk-body">{tab.panel}</p> : tab.panel}
        </div>
      ))}
    </div>
  )
}
