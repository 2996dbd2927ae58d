import { SaxesParser } from 'saxes'

/** What is done at each element of a file as it goes by. Names lose their namespace prefix, attributes keep it. */
export interface XmlPass {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
  /** True where enough was seen: the rest is not read, and nothing is said of it. */
  isDone?(): boolean
}

/** Goes over an XML file once, whatever its size. False where it is not well formed, from the place on at which it is not. */
export function passOver(xml: string, pass: XmlPass): boolean {
  const parser = new SaxesParser({ xmlns: false })
  let isWell = true
  parser.on('error', () => {
    isWell = false
  })
  if (pass.open) parser.on('opentag', ({ name, attributes }) => isWell && pass.open!(localName(name), attributes))
  if (pass.close) parser.on('closetag', ({ name }) => isWell && pass.close!(localName(name)))
  if (pass.text) {
    parser.on('text', text => isWell && pass.text!(text))
    parser.on('cdata', text => isWell && pass.text!(text))
  }
  for (let at = 0; at < xml.length; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK))
    if (!isWell) return false
    if (pass.isDone?.()) return true
  }
  parser.close()
  return isWell
}

/** Characters at a time, so that a file that is refused early is not read to its end. */
const CHUNK = 1 << 16

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
