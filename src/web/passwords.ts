import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'

/** Argon2id, as OWASP's password storage cheat sheet sets it: 19 MiB, two passes, one lane. Argon2id is the package's default. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, COST)

/** Whether a password is the one hashed. With no hash it is not, and finding that out takes as long. */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('the password of no account')
  const matches = await verify(passwordHash ?? (await nobody), password)
  return matches && passwordHash !== undefined
}

let nobody: Promise<string> | undefined

/** Letters and figures that cannot be taken for one another when read aloud or copied by hand. */
const LEGIBLE = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password to be handed over and changed: 16 letters and figures in fours, nearly 80 bits. */
export const firstPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => LEGIBLE[randomInt(LEGIBLE.length)]).join('')).join(
    '-',
  )

/** A new password: long rather than complicated, as the National Cyber Security Centre advises. */
export const newPassword = z
  .string()
  .min(12, 'Password must be 12 characters or more')
  .max(200, 'Password must be 200 characters or fewer')
  .refine(password => new Set(password).size > 4, 'Password must have more than 4 different characters')
