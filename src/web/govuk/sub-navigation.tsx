import { classNames, type ElementOptions, type Optional, type PartOptions } from './content.ts'

export interface SubNavigationItem extends PartOptions {
  readonly href: string
  /** True on this very page. */
  readonly active?: boolean | undefined
  /** True on a page that it leads to. */
  readonly within?: boolean | undefined
}

interface Props extends ElementOptions {
  /** Names the navigation for a screen reader: "Record of this child". */
  readonly label: string
  readonly items: readonly Optional<SubNavigationItem>[]
}

/** The pages of one record or section, side by side. From MoJ. */
export const SubNavigation = ({ label, items, classes, attributes }: Props) => (
  <nav class={classNames('moj-sub-navigation', classes)} aria-label={label} {...attributes}>
    <ul class="moj-sub-navigation__list">
      {items.map(
        item =>
          item && (
            <li class={classNames('moj-sub-navigation__item', item.classes)}>
              <a
                class="moj-sub-navigation__link"
                href={item.href}
                aria-current={item.active ? 'page' : item.within ? 'true' : undefined}
                {...item.attributes}
              >
                {item.text}
              </a>
            </li>
          ),
      )}
    </ul>
  </nav>
)
