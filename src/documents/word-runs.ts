import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { addressOf, type Run, runsOf, type Words } from '#core/document.ts'

/** What words have beside their style: an ink of their own, such as red, in which they are bold; and their size in half-points. */
export interface RunLook {
  readonly ink?: string
  readonly size?: number
}

/** Words as runs of Word text; a line end becomes a line break. */
export const wordRuns = (words: Words, look: RunLook = {}): readonly ParagraphChild[] =>
  runsOf(words).flatMap((run): readonly ParagraphChild[] => {
    const link = addressOf(run)
    return link === undefined
      ? linesOf(run, look)
      : [new ExternalHyperlink({ link, children: [...linesOf(run, {}, 'Hyperlink')] })]
  })

const linesOf = ({ text, bold, italic }: Run, { ink, size }: RunLook, style?: string): readonly TextRun[] =>
  text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 && { break: 1 }),
        ...((bold || ink !== undefined) && { bold: true }),
        ...(ink !== undefined && { color: ink }),
        ...(size !== undefined && { size }),
        ...(italic && { italics: true }),
        ...(style !== undefined && { style }),
      }),
  )
