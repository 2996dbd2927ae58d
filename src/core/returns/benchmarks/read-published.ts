import type { Sheet } from '#core/returns/sheet.ts'
import { figuresOfDepartment, isDepartments } from './department.ts'
import { figuresOfTool, isInteractiveTool } from './interactive-tool.ts'
import { isNeighbours, neighboursIn } from './neighbours.ts'
import type { FileFault, Looking, PublishedFigures, PublishedNeighbours } from './published-file.ts'

/** Whether a sheet's headings are those of any file of published figures or neighbours. */
export const isPublished = (sheet: Sheet): boolean =>
  isNeighbours(sheet) || isDepartments(sheet) || isInteractiveTool(sheet)

/** What a file of published figures or of neighbours says, or the first thing that is wrong with it. */
export function readPublished(sheet: Sheet, looking: Looking): PublishedFigures | PublishedNeighbours | FileFault {
  if (isNeighbours(sheet)) return neighboursIn(sheet)
  const figures = isDepartments(sheet)
    ? figuresOfDepartment(sheet, looking)
    : isInteractiveTool(sheet)
      ? figuresOfTool(sheet, looking)
      : undefined
  if (figures === undefined) return { line: 1, says: NOT_PUBLISHED }
  if ('says' in figures || figures.years.length > 0) return figures
  return {
    says: 'none of its rows is of a measure that an indicator is held against; take one that publishes the placements, health, moves or care leavers of every council',
  }
}

const NOT_PUBLISHED =
  'these are not the headings of a file of the local authority interactive tool, of a CSV file of the Department for Education, or of a list of statistical neighbours; take the file as it was published'
