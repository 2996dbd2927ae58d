/** What a browser would send of the form in a page's main part as it was served: what stands in its controls, unseen ones too. */
export function asServed(html: string): Readonly<Record<string, string>> {
  const main = html.slice(html.indexOf('<main'))
  const typed: Record<string, string> = {}
  for (const [, attributes = ''] of main.matchAll(/<input([^>]*)>/g)) {
    const name = attribute(attributes, 'name')
    if (name === undefined || name === '_csrf' || name === 'form') continue
    const type = attribute(attributes, 'type')
    if ((type === 'radio' || type === 'checkbox') && !/ checked/.test(attributes)) continue
    typed[name] = inText(attribute(attributes, 'value') ?? '')
  }
  for (const [, name = '', text = ''] of main.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g))
    typed[name] = inText(text)
  for (const [, name = '', options = ''] of main.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs))
    typed[name] = /<option value="([^"]*)" selected/.exec(options)?.[1] ?? ''
  return typed
}

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]

const inText = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
