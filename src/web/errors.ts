import { randomBytes } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import { badRequest, broken, formTooLong, type ProblemPage, staleForm, tooLarge, tooMany } from './problem-pages.tsx'

interface Failure {
  readonly name?: string
  readonly code?: string
  readonly statusCode?: number
  readonly message?: string
  readonly stack?: string
  /** Present on a database's errors, whose messages quote the values at fault. */
  readonly severity?: string
}

/** The page that an error leads to. One that is ours to mend is logged under the reference that the page shows. */
export function report(error: unknown, log: FastifyBaseLogger): ProblemPage {
  const failure: Failure = error instanceof Error ? error : { message: String(error) }
  const { statusCode = 500, code = '' } = failure
  if (code.startsWith('FST_CSRF')) return staleForm
  if (statusCode === 429) return tooMany
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return formTooLong
  if (statusCode === 413) return tooLarge
  if (statusCode >= 400 && statusCode < 500) return badRequest
  const reference = randomBytes(4).toString('hex')
  log.error({ reference, ...described(failure) }, 'failed')
  return broken(reference)
}

/** An error without what a database quotes in its messages. */
const described = ({ name, code, message, stack, severity }: Failure) => ({
  name,
  code,
  ...(severity === undefined && { message }),
  at: stack?.split('\n').filter(line => /^\s+at /.test(line)),
})
