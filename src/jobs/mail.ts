import nodemailer from 'nodemailer'
import { Refusal } from '#core/refusal.ts'

/** A message to one person. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends messages, one after the other. */
export interface Mailer {
  readonly send: (mail: Mail) => Promise<void>
  readonly close: () => void
}

/** How long a mail server may take to answer. */
const PATIENCE_MS = 20_000

/**
 * A mailer by the address of a mail server, such as `smtps://name:password@mail.ashbyvale.gov.uk`. `from` in its query is
 * the sender; without it, `waymark@` the server's name.
 */
export function mailerAt(address: string): Mailer {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw new Refusal(
      'WAYMARK_SMTP_URL is no address of a mail server. Write it as smtp://HOST:PORT or smtps://NAME:PASSWORD@HOST.',
    )
  const from = url.searchParams.get('from') ?? `waymark@${url.hostname}`
  url.searchParams.delete('from')
  const transport = nodemailer.createTransport({
    host: url.hostname,
    port: url.port === '' ? (url.protocol === 'smtps:' ? 465 : 587) : Number(url.port),
    secure: url.protocol === 'smtps:',
    // Without encryption only where the address says that the server has none: on this computer.
    requireTLS: url.protocol === 'smtp:' && !isLocal(url.hostname),
    ...(url.username !== '' && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // A message is text of ours: nothing in it is read from files or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async mail => {
      await transport.sendMail({ from, ...mail })
    },
    close: () => transport.close(),
  }
}

const isLocal = (host: string): boolean => host === 'localhost' || host === '127.0.0.1' || host === '[::1]'
