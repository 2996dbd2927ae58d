import { loadDefinitions } from '#definitions.ts'
import { benchActions } from './actions.ts'
import { benchBoards } from './boards.ts'
import { benchDue } from './due.ts'
import { benchImport } from './import.ts'
import { benchIssues } from './issues.ts'
import { benchMeetingPack } from './meeting-pack.ts'
import { benchOverview } from './overview.ts'
import { benchPack } from './pack.ts'
import { benchGrowth, benchScorecard } from './scorecard.ts'
import { benchServer } from './server.ts'
import { benchSingleQueries } from './sql.ts'
import { type Line, printTable } from './table.ts'

/** What to measure: all of it, or the parts named on the command line. Machines are noisy: read the ratios. */
const definitions = await loadDefinitions()
const parts: Readonly<Record<string, () => Promise<readonly Line[]>>> = {
  import: () => benchImport(definitions),
  scorecard: () => benchScorecard(definitions),
  due: () => benchDue(definitions),
  issues: () => benchIssues(definitions),
  growth: () => benchGrowth(definitions),
  queries: () => benchSingleQueries(definitions),
  overview: () => benchOverview(definitions),
  pack: () => benchPack(definitions),
  boards: benchBoards,
  actions: benchActions,
  'meeting-pack': benchMeetingPack,
  server: benchServer,
}
const wanted = process.argv.slice(2)
for (const [name, part] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) printTable(name, await part())
