import type { FastifyRequest } from 'fastify'

/**
 * How long a form without files may be. Several long texts, each of whose letters may be sent as nine, are less than the
 * first. A form that keeps drafts is read when it is longer too, so that it is shown again with what is too long in it, and
 * what was typed is not lost; but only for whoever is signed in.
 */
export const longestForm = { bytes: 5_000_000, keptBytes: 25_000_000 } as const

/** Whether a form says that it is longer than those are that anybody may send. */
export const isLong = ({ headers }: FastifyRequest): boolean =>
  Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) > longestForm.bytes
