import type { Answer, Browser, TestCouncil } from './scratch-council.ts'

/** A file as a browser sends it with a form. */
export interface SentPart {
  readonly control: string
  readonly name: string
  readonly bytes: Uint8Array | string
}

/** Sends a form with files, its words first and each file where the page has it: last. */
export async function sendFiles(
  { app }: Pick<TestCouncil, 'app'>,
  who: Pick<Browser, 'cookie' | 'get'>,
  url: string,
  words: Readonly<Record<string, string>>,
  files: readonly SentPart[],
  isScript = false,
): Promise<Answer> {
  const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec((await who.get(url)).html) ?? []
  const boundary = 'waymark-boundary'
  const part = (head: string, body: Uint8Array | string): readonly (Uint8Array | string)[] => [
    `--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`,
    body,
    '\r\n',
  ]
  const payload = [
    ...part('name="_csrf"', token),
    ...Object.entries({ form: 'save', ...words }).flatMap(([name, text]) => part(`name="${name}"`, text)),
    ...files.flatMap(({ control, name, bytes }) => part(`name="${control}"; filename="${name}"`, bytes)),
    `--${boundary}--\r\n`,
  ].map(piece => Buffer.from(piece as string))
  const { statusCode, body, headers } = await app.inject({
    method: 'POST',
    url,
    headers: {
      cookie: who.cookie,
      'sec-fetch-site': 'same-origin',
      ...(isScript && { accept: 'application/json' }),
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat(payload),
  })
  return { status: statusCode, html: body, location: headers.location, headers }
}
