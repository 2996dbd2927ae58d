import { day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { journeysOf } from '#core/examples.ts'
import type { AnnexAList } from '#core/returns/annex-a/list.ts'
import { givenBy } from './facts-of.ts'

export interface Known {
  readonly records?: Record<string, string>
  readonly episodes?: string
}

/** What a row gives of Ana, born on 1 January 2010, as at 31 March 2026. */
export function given(list: AnnexAList, row: Body, { records = {}, episodes = '' }: Known = {}, workers: Body = {}) {
  const about = Object.keys(records).length > 0 || episodes !== '' ? { records, episodes } : { records: ANA }
  const [child] = journeysOf({ name: '', asAt: '2026-03-31', ...about, numerator: [], display: '' })
  const workerCalled = (name: string) => String(workers[name] ?? name)
  return givenBy({ list, row, child: child!, asAt: day('2026-03-31'), workerCalled }).flatMap(({ facts }) => facts)
}
const ANA = { 'child-details': 'child | sex\n Ana | F' }

/** What facts say, without the cells that they came from. */
export const said = (facts: ReturnType<typeof given>) =>
  facts.map(({ type, body, record }) => {
    const { extraColumns: _, ...says } = body
    return record === undefined ? { type, ...says } : { type, record, ...says }
  })
