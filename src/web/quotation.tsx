interface Props {
  /** The words, as they were said. */
  readonly says: string
  /** What they were asked, or what it is about. */
  readonly about: string
  /** True among many records, where each is read at the size of the rest. */
  readonly isAmong?: boolean
}

/** What a child or young person said, in quotation marks, before what anyone else says of them. */
export const Quotation = ({ says, about, isAmong = false }: Props) => (
  <figure class={isAmong ? 'waymark-own-words waymark-own-words--among' : 'waymark-own-words'}>
    <blockquote>
      <p class="govuk-body waymark-as-typed">{quoted(says)}</p>
    </blockquote>
    <figcaption class="govuk-body-s waymark-quiet">{about}</figcaption>
  </figure>
)

/** In quotation marks, unless whoever typed it put them there. */
const quoted = (text: string): string => (/^[“"'‘]/.test(text.trim()) ? text : `“${text}”`)
