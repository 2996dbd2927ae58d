import { createHash, randomBytes } from 'node:crypto'
import type { Desk } from '#store/store.ts'

const MINUTE_MS = 60_000
/** A session ends when nothing was asked for during this long. */
const IDLE_MS = 60 * MINUTE_MS
/** A session ends after this long, however busy. */
const LONGEST_MS = 12 * 60 * MINUTE_MS
/** How stale the recorded end may grow, so that not every request writes. */
const SLACK_MS = 5 * MINUTE_MS

/** A session's token is a secret that only the visitor's cookie holds: the store knows its hash. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Starts a session and returns its token, which begins with when it started. The hash covers that too. */
export async function startSession(desk: Desk, username: string, now: Date): Promise<string> {
  const token = `${now.getTime().toString(36)}.${randomBytes(32).toString('base64url')}`
  await desk.startSession({ tokenHash: hashOf(token), username, endsOn: endOf(token, now) })
  return token
}

/** Whose session a token is; undefined if it has ended. Being used keeps it from ending. */
export async function usernameOf(desk: Desk, token: string, now: Date): Promise<string | undefined> {
  const session = await desk.session(hashOf(token), now.toISOString())
  if (!session || session.endsOn <= now.toISOString()) return undefined
  const endsOn = endOf(token, now)
  if (Date.parse(endsOn) - Date.parse(session.endsOn) > SLACK_MS)
    await desk.startSession({ tokenHash: hashOf(token), username: session.username, endsOn })
  return session.username
}

export const endSession = (desk: Desk, token: string): Promise<void> => desk.endSession(hashOf(token))

function endOf(token: string, now: Date): string {
  const startedAt = Number.parseInt(token.slice(0, token.indexOf('.')), 36)
  return new Date(Math.min(startedAt + LONGEST_MS, now.getTime() + IDLE_MS)).toISOString()
}
