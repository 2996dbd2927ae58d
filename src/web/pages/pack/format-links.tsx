import { type PackFormat, packFormats } from '#documents/pack.ts'
import { VisuallyHidden } from '#web/govuk/visually-hidden.tsx'

const FORMATS_IN_WORDS: Readonly<Record<PackFormat, string>> = {
  html: 'Web page',
  docx: 'Word',
  pdf: 'PDF',
  xlsx: 'Excel',
  csv: 'CSV',
  json: 'JSON',
}

interface Props {
  readonly addressOf: (format: PackFormat) => string
  /** The report's title, where the page has links of several. */
  readonly title?: string
}

/** A link to a report in each format. */
export const FormatLinks = ({ addressOf, title }: Props) => (
  <>
    {packFormats.map((format, i) => [
      i > 0 && ', ',
      <a class="govuk-link" href={addressOf(format)}>
        {FORMATS_IN_WORDS[format]}
        {title !== undefined && <VisuallyHidden>: {title}</VisuallyHidden>}
      </a>,
    ])}
  </>
)
