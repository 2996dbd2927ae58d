import { addressOf, type Run, runsOf, type Words } from '#core/document.ts'
import type { Content } from './govuk/content.ts'

/** The words of a document as part of a page: line ends as line breaks, links where they lead somewhere safe. */
export const wordsView = (words: Words): Content => runsOf(words).map(runView)

function runView(run: Run): Content {
  const lines = run.text.split('\n').map((line, index) => (index === 0 ? line : [<br />, line]))
  const italic = run.italic ? <em>{lines}</em> : lines
  const bold = run.bold ? <strong>{italic}</strong> : italic
  const href = addressOf(run)
  return href === undefined ? (
    bold
  ) : (
    <a class="govuk-link" href={href}>
      {bold}
    </a>
  )
}
