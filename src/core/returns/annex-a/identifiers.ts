/**
 * The identifier of each that has lost its leading noughts, as identifiers do that Excel takes for numbers: `12345` is
 * `0012345` where that is known, `12345` is not, and nothing else could be meant.
 */
export function identifiersWithNoughts(
  sent: Iterable<string>,
  isKnown: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  const all = new Set([...sent, ...isKnown.keys()])
  const forms = new Map<string, string[]>()
  for (const id of all) {
    const [, digits] = /^0+([1-9]\d*)$/.exec(id) ?? []
    if (digits !== undefined) forms.set(digits, [...(forms.get(digits) ?? []), id])
  }
  const restored = new Map<string, string>()
  for (const [digits, padded] of forms)
    if (padded.length === 1 && !isKnown.has(digits) && all.has(digits)) restored.set(digits, padded[0]!)
  return restored
}
