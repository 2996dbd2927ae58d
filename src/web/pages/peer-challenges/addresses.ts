/** Where peer challenges are listed, and the stages of one are shown by the number of its record. */
export const CHALLENGES = '/peer-challenges'

export type Stage = 'prepare' | 'on-site' | 'feedback' | 'plan'

export const challengeAddress = (record: number, stage: Stage = 'prepare'): string =>
  stage === 'prepare' ? `${CHALLENGES}/${record}` : `${CHALLENGES}/${record}/${stage}`

/** Where a note is taken: of a session, where one is named. */
export const noteAddress = (record: number, session?: string): string =>
  `${CHALLENGES}/${record}/note${session === undefined ? '' : `?${new URLSearchParams({ session })}`}`

/** The report of a challenge: as a page or, where a format is named, as a file. */
export const reportAddress = (record: number, format?: string): string =>
  `${CHALLENGES}/${record}/report${format === undefined ? '' : `/${format}`}`

/** Where a finding is written. */
export const findingAddress = (record: number): string => `${CHALLENGES}/${record}/finding`
