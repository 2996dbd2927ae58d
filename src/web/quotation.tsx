interface Props {
  /** The words, as they were said. */
  readonly says: string
  /** What they were asked, or what it is about. */
  readonly about: string
}

/** What a child or young person said, in quotation marks, before what anyone else says of them. */
export const Quotation = ({ says, about }: Props) => (
  <figure class="waymark-quotation">
    <blockquote>
      <p class="waymark-as-typed">{quoted(says)}</p>
    </blockquote>
    <figcaption>{about}</figcaption>
  </figure>
)

/** In quotation marks, unless whoever typed it put them there. */
export const quoted = (text: string): string => (/^[“"'‘]/.test(text.trim()) ? text : `“${text}”`)
