import { SaxesParser } from 'saxes'
import type { Unreadable } from '#core/returns/sheet.ts'
import type { XmlElement } from '#core/returns/xml-element.ts'
import { limits } from './limits.ts'

export const looksLikeXml = (text: string): boolean => /^\s*<[?!A-Za-z]/.test(text.slice(0, 1_000))

interface Open extends XmlElement {
  readonly children: Open[]
  text: string
}

/**
 * An XML file as a tree. No document type, so no entities but the five of XML; depth is bounded. Names lose their
 * namespace prefix.
 */
export function readXml(text: string): { root: XmlElement } | { unreadable: Unreadable } {
  const parser = new SaxesParser({ xmlns: false })
  const open: Open[] = []
  let root: Open | undefined
  let refused: Unreadable | undefined
  const refuse = (says: string): void => {
    refused ??= { line: parser.line, says }
  }
  parser.on('error', () =>
    refuse('the XML is not complete or not well formed here, as if the file was cut short; export it again'),
  )
  parser.on('doctype', () =>
    refuse(
      'the XML has a document type, which a return does not need and Waymark does not read; export it without one',
    ),
  )
  parser.on('opentag', ({ name }) => {
    if (open.length >= limits.xmlDepth) return refuse('the XML is nested deeper than any return; export it again')
    const element: Open = { name: name.slice(name.indexOf(':') + 1), line: parser.line, text: '', children: [] }
    if (open.length === 0) root ??= element
    else open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const addText = (more: string): void => {
    const element = open.at(-1)
    if (element) element.text += more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  for (let at = 0; at < text.length && !refused; at += CHUNK) parser.write(text.slice(at, at + CHUNK))
  if (!refused) parser.close()
  if (refused) return { unreadable: refused }
  return root ? { root } : { unreadable: { says: 'the XML has nothing in it; export it again' } }
}

/** Characters at a time, so that a file that is refused early is not read to its end. */
const CHUNK = 1 << 16
