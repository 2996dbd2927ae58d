import {
  addressOf,
  attribution,
  type Block,
  type Cell,
  cellWords,
  type Document,
  dateInWords,
  type Heading,
  markingOf,
  plainText,
  quoted,
  type Run,
  runsOf,
  type Table as TableBlock,
  type Words,
} from '#core/document.ts'
import { settled } from '#documents/settled.ts'
import { Drawing } from './drawing.tsx'
import type { Content } from './govuk/content.ts'
import { InsetText } from './govuk/inset-text.tsx'
import { SummaryList } from './govuk/summary-list.tsx'
import { Table } from './govuk/table.tsx'
import { Quotation } from './quotation.tsx'

/** A document as a page: the title as its main heading, the rest below. What is for paper alone is left out. */
export function DocumentView({ document }: { readonly document: Document }) {
  const shown = settled(document)
  const marking = markingOf(shown)
  return (
    <article class="govuk-!-text-break-word">
      <span class="govuk-caption-xl">{shown.author}</span>
      <h1 class="govuk-heading-xl govuk-!-margin-bottom-4">{shown.title}</h1>
      <p class="govuk-body govuk-hint">{dateInWords(shown.datedOn)}</p>
      {marking !== undefined && (
        <p class="govuk-body">
          <strong>{marking}</strong>
        </p>
      )}
      {shown.blocks.map(block => (
        <BlockView block={block} />
      ))}
      {shown.footer !== undefined && <p class="govuk-body-s govuk-!-margin-top-7">{inline(shown.footer)}</p>}
    </article>
  )
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingView {...block} />
    case 'paragraph':
      return <p class="govuk-body">{inline(block.words)}</p>
    case 'inset':
      return <InsetText>{inline(block.words)}</InsetText>
    case 'list': {
      const items = block.items.map(item => <li>{inline(item)}</li>)
      return block.style === 'bulleted' ? (
        <ul class="govuk-list govuk-list--bullet">{items}</ul>
      ) : (
        <ol class="govuk-list govuk-list--number">{items}</ol>
      )
    }
    case 'table':
      return <TableView {...block} />
    case 'summary-list':
      return (
        <SummaryList
          rows={block.rows.map(({ term, description }) => ({ key: inline(term), value: inline(description) }))}
        />
      )
    case 'quotation':
      return <Quotation says={plainText(quoted(block.words))} about={attribution(block)} />
    case 'picture':
      return <Drawing svg={block.svg} alt={block.alt} />
    case 'writing-lines':
    case 'page-break':
      return null
  }
}

const HEADING_SIZES = { 1: 'l', 2: 'm', 3: 's', 4: 's' } as const

/** The title is the page's first heading, so each stands one level lower than in the document. */
function HeadingView({ level, words }: Heading) {
  const Tag = `h${level + 1}` as 'h2' | 'h3' | 'h4' | 'h5'
  return <Tag class={`govuk-heading-${HEADING_SIZES[level]}`}>{inline(words)}</Tag>
}

/** More columns than this scroll on a telephone, and need a name for whoever scrolls them with a keyboard. */
const MOST_COLUMNS_AT_HAND = 4

function TableView({ caption, columns, rows, hasRowHeaders }: TableBlock) {
  return (
    <Table
      caption={caption}
      captionSize="s"
      head={columns.map(column => ({ text: column.heading, format: column.numeric && 'numeric' }))}
      rows={rows.map(row => row.map(cellText))}
      firstCellIsHeader={hasRowHeaders}
      scrollLabel={columns.length > MOST_COLUMNS_AT_HAND ? caption : undefined}
    />
  )
}

const cellText = (cell: Cell): { readonly text: Content } => ({ text: inline(cellWords(cell)) })

const inline = (words: Words): Content => runsOf(words).map(runContent)

function runContent(run: Run): Content {
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
