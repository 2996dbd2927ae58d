import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { addressOf, type Run, runsOf, type Words } from '#core/document.ts'

/** Words as runs of Word text; a line end becomes a line break. With an ink of their own, such as red, they are bold. */
export const wordRuns = (words: Words, ink?: string): readonly ParagraphChild[] =>
  runsOf(words).flatMap((run): readonly ParagraphChild[] => {
    const link = addressOf(run)
    return link === undefined
      ? linesOf(run, undefined, ink)
      : [new ExternalHyperlink({ link, children: [...linesOf(run, 'Hyperlink')] })]
  })

const linesOf = ({ text, bold, italic }: Run, style?: string, ink?: string): readonly TextRun[] =>
  text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 && { break: 1 }),
        ...((bold || ink !== undefined) && { bold: true }),
        ...(ink !== undefined && { color: ink }),
        ...(italic && { italics: true }),
        ...(style !== undefined && { style }),
      }),
  )
