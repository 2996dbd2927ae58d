import type { Content } from '#web/govuk/content.ts'

/** What every chart is told: how to call itself, and how to write a value. */
export interface ChartOptions {
  /** Unique on the page; the title, the description and the pattern take their ids from it. */
  readonly id: string
  /** What is shown, of whom, over what time. */
  readonly title: string
  /** How a value is written, with its unit; as a plain number if absent. */
  readonly format?: ((value: number) => string) | undefined
  /** Why a value is absent; "not recorded" if this is too. A figure held back is "suppressed". */
  readonly absence?: string | undefined
}

export const NOT_RECORDED = 'not recorded'

/** The value in words; why it is absent where it is. Never 0 for what nobody recorded. */
export const valueText = (
  value: number | undefined,
  { format = String, absence = NOT_RECORDED }: ChartOptions,
): string => (value === undefined ? absence : format(value))

interface Props {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly width: number
  readonly height: number
  readonly children: Content
}

/**
 * The frame of a chart. It scales to the column that it stands in, and its letters grow as the column narrows, so the
 * room for text is measured by the largest: LETTER units a letter and LINE units a line.
 */
export const Chart = ({ id, title, description, width, height, children }: Props) => (
  <div class="waymark-chart">
    <svg
      class="waymark-chart__drawing"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <defs>
        <pattern id={`${id}-hatch`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="waymark-chart__hatch" width="2" height="8" />
        </pattern>
      </defs>
      {children}
    </svg>
  </div>
)

/** The width of one letter in a narrow column, on average, in units of the drawing. */
export const LETTER = 12.5

/** The height of one line in a narrow column, in units of the drawing. */
export const LINE = 25

/** Room for the longest of some texts. */
export const widthOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(text => text.length)) * LETTER
