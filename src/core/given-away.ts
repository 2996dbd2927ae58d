/** A number of children from 1 to 5: few enough that someone may be recognised. */
export const isSmall = (children: number): boolean => children >= 1 && children <= 5

/**
 * What published counts of one thing over time give away. A count from one point in time to another fixes the difference
 * of a running total between them; points that are linked by counts have known differences, all of them. The number in
 * April, the number in May and the number in both thus cannot be published together if one of them is small.
 */
export class GivenAway {
  /** Points whose differences are known, with the running total at each from an arbitrary zero. */
  readonly #groups = new Map<number, Map<number, number>>()

  /** Whether a count could be published without giving a small number away. */
  allows(from: number, to: number, count: number): boolean {
    const [before, after] = [this.#group(from), this.#group(to)]
    if (before === after) return true
    const shift = before.get(from)! + count - after.get(to)!
    for (const a of before.values()) for (const b of after.values()) if (isSmall(Math.abs(b + shift - a))) return false
    return true
  }

  publish(from: number, to: number, count: number): void {
    const [before, after] = [this.#group(from), this.#group(to)]
    if (before === after) return
    const shift = before.get(from)! + count - after.get(to)!
    for (const [point, total] of after) {
      before.set(point, total + shift)
      this.#groups.set(point, before)
    }
  }

  #group(point: number): Map<number, number> {
    const group = this.#groups.get(point) ?? new Map([[point, 0]])
    this.#groups.set(point, group)
    return group
  }
}
