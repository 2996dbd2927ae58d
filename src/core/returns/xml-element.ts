/** An element of an XML file: its name without a prefix, the line it starts on, and what is in it. Attributes are not kept. */
export interface XmlElement {
  readonly name: string
  readonly line: number
  readonly text: string
  readonly children: readonly XmlElement[]
}
