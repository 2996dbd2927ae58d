import { h, type VNode } from 'preact'
import { SaxesParser } from 'saxes'
import type { Content } from './govuk/content.ts'

interface Props {
  readonly svg: string
  /** What it shows, for those who do not see it. */
  readonly alt: string
}

/** A drawing in SVG, built anew of parts that load, run and lead nowhere; its alternative text if it cannot be read. */
export function Drawing({ svg, alt }: Props) {
  const drawn = drawingOf(svg)
  if (!drawn) return <p class="govuk-body">{alt}</p>
  return (
    <div class="waymark-chart govuk-!-margin-bottom-6" role="img" aria-label={alt}>
      {drawn}
    </div>
  )
}

const ELEMENTS = new Set(
  'svg g defs path line rect circle ellipse polyline polygon text tspan linearGradient radialGradient stop'.split(' '),
)

/** Names of attributes that say how something looks. A value that refers to something is left out all the same. */
const ATTRIBUTES =
  /^(viewBox|x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|points|width|height|transform|offset|opacity|fill|stroke|color|(fill|stroke|stop|font|text|dominant|letter)-[a-z-]+)$/

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Content[]
}

/** The drawing's root; undefined where the text is no SVG. */
function drawingOf(svg: string): VNode | undefined {
  const outer: Open = { name: '', attributes: {}, children: [] }
  const open: Open[] = [outer]
  const parser = new SaxesParser()
  let isBroken = false
  parser.on('error', () => {
    isBroken = true
  })
  parser.on(
    'opentag',
    ({ name, attributes }) => void open.push({ name, attributes: looksOf(attributes), children: [] }),
  )
  parser.on('text', text => void open.at(-1)!.children.push(text))
  parser.on('closetag', () => {
    const { name, attributes, children } = open.pop()!
    if (ELEMENTS.has(name)) open.at(-1)?.children.push(h(name, attributes, children))
  })
  parser.write(svg).close()
  const root = outer.children.find(child => typeof child === 'object')
  return isBroken || !root ? undefined : (root as VNode)
}

const looksOf = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => ATTRIBUTES.test(name) && !/url\(|[a-z]+:/i.test(value)),
  )
