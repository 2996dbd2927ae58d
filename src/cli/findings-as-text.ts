import type { ImportReport } from '#core/returns/import-report.ts'
import { counted } from '#core/wording.ts'

/** How many findings are printed as text; JSON has them all. */
const SHOWN = 20

/** What an import found, a line each, with where it is and what to do. */
export const findingsAsText = ({
  findings,
  moreFindings,
}: Pick<ImportReport, 'findings' | 'moreFindings'>): readonly string[] => [
  ...findings
    .slice(0, SHOWN)
    .map(
      f =>
        `${f.file}${f.line === undefined ? '' : `, line ${f.line}`}${f.column === undefined ? '' : `, ${f.column}`}: ${f.says} ${f.fix}`,
    ),
  ...(findings.length > SHOWN
    ? [
        `and ${counted(findings.length - SHOWN + moreFindings, 'more finding')}: --format json lists ${moreFindings > 0 ? 'the first 10,000' : 'them all'}.`,
      ]
    : []),
]
