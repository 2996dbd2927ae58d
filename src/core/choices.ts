/** The words of the values that a field of a record may be given by choice; none where it is of another kind. */
export const choicesOf = (field: { meta(): unknown }): Readonly<Record<string, string>> =>
  (field.meta() as { readonly choices?: Readonly<Record<string, string>> } | undefined)?.choices ?? {}
