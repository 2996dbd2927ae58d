/**
 * One code of a column, as Ofsted writes it and as councils do. Source: Ofsted's lists and councils' spellings as published
 * in data-to-insight/ssd-data-model and SocialFinanceDigitalLabs/liia-tools and liia-tools-pipeline (all MIT).
 */
export interface OfstedCode {
  /** How a record holds it: the DfE code where it has one (`WBRI`, `U1`), else Ofsted's words without their letter (`Male`). */
  readonly value: string
  /** How Ofsted's own list writes it, letter and all. */
  readonly ofsted: string
  /** What it means, where Ofsted writes a code alone. */
  readonly label?: string
  /** Other words that councils write for it, which say the same. Case, marks, spaces and letters such as `a)` do not matter. */
  readonly spellings?: readonly string[]
  /** A pattern that words for it are like, in small letters and without marks, where nothing else is known of them. */
  readonly alike?: RegExp
}

/** What may stand in a column. */
export interface OfstedCodes {
  readonly title: string
  readonly codes: readonly OfstedCode[]
  /** Whether other words may stand there too: an authority, for instance, may be named. */
  readonly isOpen?: boolean
  /** The code for cells that speak of several of the others. */
  readonly severalAre?: string
}

export const defineOfstedCodes = (codes: OfstedCodes): OfstedCodes => codes
