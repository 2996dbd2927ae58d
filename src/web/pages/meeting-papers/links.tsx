import type { PackFormat } from '#documents/pack.ts'
import { VisuallyHidden } from '#web/govuk/visually-hidden.tsx'
import { meetingPapersAddress } from '#web/pages/meeting-papers/addresses.ts'

const FORMATS = { docx: 'Word', pdf: 'PDF', html: 'Web page' } as const

interface Asked {
  readonly version?: 'public'
  readonly of?: string
}

/** The address of a paper of a meeting, or of its file. */
export function paperAddress(meeting: string, kind: string, { version, of }: Asked = {}, format?: PackFormat): string {
  const query = new URLSearchParams({
    ...(version !== undefined && { version }),
    ...(of !== undefined && { of }),
  })
  const path = meetingPapersAddress(meeting, `/${kind}${format === undefined ? '' : `/${format}`}`)
  return query.size === 0 ? path : `${path}?${query}`
}

interface Props {
  /** Its reference. */
  readonly meeting: string
  readonly kind: string
  readonly asked?: Asked
  readonly formats: readonly (keyof typeof FORMATS)[]
  /** What it is, where the page has links of several. */
  readonly title?: string
}

/** A link to a paper in each of some formats. */
export const PaperLinks = ({ meeting, kind, asked, formats, title }: Props) => (
  <>
    {formats.map((format, i) => [
      i > 0 && ', ',
      <a class="govuk-link" href={paperAddress(meeting, kind, asked, format)}>
        {FORMATS[format]}
        {title !== undefined && <VisuallyHidden>: {title}</VisuallyHidden>}
      </a>,
    ])}
  </>
)
