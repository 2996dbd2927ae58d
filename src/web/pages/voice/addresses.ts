/** Where what young people raised is listed, and one thing of it is shown by the number of its record. */
export const voiceAddress = (narrowed: Readonly<Record<string, string | undefined>> = {}): string => {
  const asked = new URLSearchParams(
    Object.entries(narrowed).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  return asked.size === 0 ? '/voice' : `/voice?${asked}`
}
export const raisedAddress = (record: number): string => `/voice/${record}`
