import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Definitions } from '#definitions.ts'
import { importSsda903 } from '#jobs/import-ssda903.ts'
import { openStore } from '#store/open.ts'
import { type Line, ratio, seconds, timed } from './table.ts'

const FAKE_DATA = '../shared/data/ssda903/datasets/fake_data'
const GOAL = 20_000

/** Imports the sector's sample return of 51,890 rows into a new PGlite store, and again. */
export async function benchImport(definitions: Definitions): Promise<readonly Line[]> {
  if (!existsSync(FAKE_DATA))
    return [{ what: 'import fake_data', figure: 'not run', compared: `${FAKE_DATA} is not there` }]
  const dir = await mkdtemp(join(tmpdir(), 'waymark-bench-'))
  const store = await openStore({ dir }, definitions)
  try {
    const ledger = await store.ledger('Bench')
    const run = async () => {
      const result = await importSsda903({ ledger, definitions, from: [FAKE_DATA], recordedBy: 'bench' })
      if ('refusals' in result) throw new Error(result.refusals.join('\n'))
      return result.report
    }
    const first = await timed(run)
    const again = await timed(run)
    const rows = first.result.files.reduce((sum, file) => sum + file.rows, 0)
    const rate = (rows / first.ms) * 1000
    return [
      {
        what: `import fake_data, ${rows.toLocaleString('en-GB')} rows, ${first.result.added.toLocaleString('en-GB')} entries`,
        figure: seconds(first.ms),
      },
      {
        what: '  rows a second',
        figure: Math.round(rate).toLocaleString('en-GB'),
        compared: `${ratio(rate, GOAL)} of the goal of ${GOAL.toLocaleString('en-GB')}`,
      },
      {
        what: `import it again, ${again.result.added} entries`,
        figure: seconds(again.ms),
        compared: `${ratio(again.ms, first.ms)} of the first time`,
      },
    ]
  } finally {
    await store.close()
    await rm(dir, { recursive: true, force: true })
  }
}
