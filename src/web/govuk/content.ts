import type { VNode } from 'preact'

/** What may stand inside a component: text, which is always escaped, or elements. Absent content draws nothing. */
export type Content = VNode | string | number | false | null | undefined | readonly Content[]

/** Further attributes of a component's main element. Neither `style` nor event handlers: the security policy bars both. */
export interface Attributes {
  readonly [data: `data-${string}`]: string | number | undefined
  readonly [aria: `aria-${string}`]: string | undefined
  readonly id?: string | undefined
  readonly lang?: string | undefined
  readonly rel?: string | undefined
  readonly form?: string | undefined
  readonly accept?: string | undefined
  readonly tabindex?: number | undefined
  readonly maxlength?: number | undefined
}

/** What every component takes for its main element. */
export interface ElementOptions {
  /** Further classes, separated by spaces. */
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Content with classes and attributes of its own. */
export interface PartOptions extends ElementOptions {
  readonly text: Content
}

/** A part of a component, such as its hint: plain content, or content with options. Absent or empty, it is not drawn. */
export type Part<Options extends PartOptions = PartOptions> = Content | Options

/** The options of a part, whichever way it was written; undefined if there is nothing to draw. */
export function partOf<Options extends PartOptions>(part: Part<Options>): Options | PartOptions | undefined {
  if (part === undefined || part === null || part === false || part === '') return undefined
  if (typeof part === 'object' && 'text' in part) return isDrawn(part.text) ? part : undefined
  return { text: part }
}

const isDrawn = (content: Content): boolean =>
  content !== undefined && content !== null && content !== false && content !== ''

/** The classes that apply, as the value of a class attribute. */
export const classNames = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ')

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** An item of a list of components; a falsy one is left out, so that a page may write `condition && item`. */
export type Optional<Item> = Item | false | null | undefined | ''
