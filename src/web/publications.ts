import type { PublishedBefore } from '#core/said-figures.ts'
import type { Ledger } from '#store/store.ts'

/** What the public versions of issues gave away, oldest first: read again once there is another issue. None is ever changed. */
export class Publications {
  readonly #ledger: Pick<Ledger, 'issues' | 'publications'>
  #known: { readonly issues: number; readonly published: readonly PublishedBefore[] } | undefined

  constructor(ledger: Pick<Ledger, 'issues' | 'publications'>) {
    this.#ledger = ledger
  }

  /** The same list each time until there is another issue. */
  async all(): Promise<readonly PublishedBefore[]> {
    const { length } = await this.#ledger.issues()
    if (this.#known?.issues !== length) this.#known = { issues: length, published: await this.#ledger.publications() }
    return this.#known.published
  }
}
