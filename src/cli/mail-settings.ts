import { Refusal } from '#core/refusal.ts'
import type { Call } from './command.ts'

/** Where mail is sent by, and where its links lead; undefined where no mail server is set. */
export function mailSettings(
  environment: Call['environment'],
): { readonly server: string; readonly publicUrl: string } | undefined {
  const { WAYMARK_SMTP_URL: server, WAYMARK_URL: publicUrl } = environment
  if (!server) return undefined
  if (!publicUrl || !/^https?:\/\/[^\s]+$/.test(publicUrl))
    throw new Refusal(
      'WAYMARK_SMTP_URL is set and WAYMARK_URL is not. Set it to the address by which people reach this Waymark.',
    )
  return { server, publicUrl: publicUrl.replace(/\/+$/, '') }
}
