import {
  type Attributes,
  type Content,
  classNames,
  type ElementOptions,
  type HeadingLevel,
  type Optional,
  type Part,
  type PartOptions,
  partOf,
} from './content.ts'

export interface SummaryAction {
  readonly href: string
  readonly text: Content
  /** Completes the link for a screen reader: "Change" date of birth. */
  readonly visuallyHiddenText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface SummaryRow {
  readonly key: Part
  readonly value: Part
  readonly actions?: readonly SummaryAction[] | undefined
  readonly actionsClasses?: string | undefined
  readonly classes?: string | undefined
}

interface CardTitle extends PartOptions {
  readonly headingLevel?: HeadingLevel | undefined
}

/** Draws the list as a card, with a title and actions on the whole of it. */
export interface SummaryCard extends ElementOptions {
  readonly title?: Part<CardTitle>
  readonly actions?: readonly SummaryAction[] | undefined
  readonly actionsClasses?: string | undefined
}

interface Props extends ElementOptions {
  readonly rows: readonly Optional<SummaryRow>[]
  readonly card?: SummaryCard | undefined
}

export function SummaryList({ rows, card, classes, attributes }: Props) {
  const title = partOf<CardTitle>(card?.title)
  const hasActions = rows.some(row => row && (row.actions?.length ?? 0) > 0)
  const list = (
    <dl class={classNames('govuk-summary-list', classes)} {...attributes}>
      {rows.map(row => row && <Row row={row} hasGap={hasActions && !row.actions} of={title?.text} />)}
    </dl>
  )
  return card ? (
    <Card card={card} title={title}>
      {list}
    </Card>
  ) : (
    list
  )
}

interface RowProps {
  readonly row: SummaryRow
  /** True for a row without actions among rows with them. */
  readonly hasGap: boolean
  readonly of: Content
}

function Row({ row, hasGap, of }: RowProps) {
  const [key, value] = [partOf(row.key), partOf(row.value)]
  return (
    <div class={classNames('govuk-summary-list__row', hasGap && 'govuk-summary-list__row--no-actions', row.classes)}>
      <dt class={classNames('govuk-summary-list__key', key?.classes)}>{key?.text}</dt>
      <dd class={classNames('govuk-summary-list__value', value?.classes)}>{value?.text}</dd>
      {row.actions && row.actions.length > 0 && (
        <dd class={classNames('govuk-summary-list__actions', row.actionsClasses)}>
          {row.actions.length === 1 ? (
            row.actions.map(action => <ActionLink action={action} of={of} />)
          ) : (
            <ul class="govuk-summary-list__actions-list">
              {row.actions.map(action => (
                <li class="govuk-summary-list__actions-list-item">
                  <ActionLink action={action} of={of} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      )}
    </div>
  )
}

interface CardProps {
  readonly card: SummaryCard
  readonly title: CardTitle | undefined
  readonly children: Content
}

function Card({ card, title, children }: CardProps) {
  const Heading: `h${HeadingLevel}` = `h${title?.headingLevel ?? 2}`
  const actionsClasses = classNames('govuk-summary-card__actions', card.actionsClasses)
  return (
    <div class={classNames('govuk-summary-card', card.classes)} {...card.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {title && <Heading class={classNames('govuk-summary-card__title', title.classes)}>{title.text}</Heading>}
        {card.actions?.length === 1 && (
          <div class={actionsClasses}>
            {card.actions.map(action => (
              <ActionLink action={action} of={title?.text} />
            ))}
          </div>
        )}
        {card.actions && card.actions.length > 1 && (
          <ul class={actionsClasses}>
            {card.actions.map(action => (
              <li class="govuk-summary-card__action">
                <ActionLink action={action} of={title?.text} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}

const ActionLink = ({ action, of }: { readonly action: SummaryAction; readonly of: Content }) => (
  <a class={classNames('govuk-link', action.classes)} href={action.href} {...action.attributes}>
    {action.text}
    {(action.visuallyHiddenText || of) && (
      <span class="govuk-visually-hidden">
        {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
        {of && <> ({of})</>}
      </span>
    )}
  </a>
)
