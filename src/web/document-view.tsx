import {
  attribution,
  type Block,
  type Contents,
  type Document,
  dateInWords,
  type Heading,
  markingOf,
  plainText,
  quoted,
  TO_BE_WRITTEN,
} from '#core/document.ts'
import { settled } from '#documents/settled.ts'
import { DocumentTable } from './document-table.tsx'
import { Drawing } from './drawing.tsx'
import { classNames } from './govuk/content.ts'
import { InsetText } from './govuk/inset-text.tsx'
import { SummaryList } from './govuk/summary-list.tsx'
import { Quotation } from './quotation.tsx'
import { wordsView } from './words-view.tsx'

/** A document as a page: the title as its main heading, the rest below. What is for paper alone is left out. */
interface Props {
  readonly document: Document
  /** Where the council's logo is, if it has one and it is shown here. */
  readonly logo?: string | undefined
}

export function DocumentView({ document, logo }: Props) {
  const shown = settled(document)
  const marking = markingOf(shown)
  return (
    <article
      class={classNames(
        'waymark-document govuk-!-text-break-word',
        shown.orientation === 'portrait' && 'waymark-document--portrait',
      )}
    >
      {logo && <img class="waymark-document__logo" src={logo} alt={shown.look?.logo?.alt ?? ''} />}
      <span class="govuk-caption-l">{shown.author}</span>
      <h1 class="govuk-heading-l waymark-document__title">{shown.title}</h1>
      <p class="govuk-body govuk-hint">{dateInWords(shown.datedOn)}</p>
      {marking !== undefined && (
        <p class="govuk-body">
          <strong>{marking}</strong>
        </p>
      )}
      <BlocksView blocks={shown.blocks} />
      {shown.footer !== undefined && <p class="govuk-body-s govuk-!-margin-top-7">{wordsView(shown.footer)}</p>}
    </article>
  )
}

/** Parts of a document on a page of its own. */
export const BlocksView = ({ blocks }: { readonly blocks: readonly Block[] }) => {
  const isLedTo = blocks.some(({ kind }) => kind === 'contents')
  return (
    <>
      {blocks.map((block, place) => {
        if (block.kind === 'contents') return <ContentsView blocks={blocks} from={place} />
        if (block.kind === 'heading') return <HeadingView heading={block} id={isLedTo ? idOf(place) : undefined} />
        return <BlockView block={block} />
      })}
    </>
  )
}

function BlockView({ block }: { readonly block: Exclude<Block, Heading | Contents> }) {
  switch (block.kind) {
    case 'paragraph':
      return <p class="govuk-body">{wordsView(block.words)}</p>
    case 'inset':
      return <InsetText>{wordsView(block.words)}</InsetText>
    case 'to-be-written':
      return (
        <p class="govuk-body waymark-unfinished">
          <strong>{TO_BE_WRITTEN}</strong> {block.what}
        </p>
      )
    case 'list': {
      const items = block.items.map(item => <li>{wordsView(item)}</li>)
      return block.style === 'bulleted' ? (
        <ul class="govuk-list govuk-list--bullet">{items}</ul>
      ) : (
        <ol class="govuk-list govuk-list--number">{items}</ol>
      )
    }
    case 'table':
      return <DocumentTable {...block} />
    case 'summary-list':
      return (
        <SummaryList
          rows={block.rows.map(({ term, description }) => ({ key: wordsView(term), value: wordsView(description) }))}
        />
      )
    case 'quotation':
      return <Quotation says={plainText(quoted(block.words))} about={attribution(block)} />
    case 'picture':
      return <Drawing svg={block.svg} alt={block.alt} />
    case 'page-break':
      return <div class="waymark-page-break" />
    case 'writing-lines':
      return null
  }
}

const HEADING_SIZES = { 1: 'l', 2: 'm', 3: 's', 4: 's' } as const

/** The title is the page's first heading, so each stands one level lower than in the document. */
function HeadingView({
  heading: { level, words },
  id,
}: {
  readonly heading: Heading
  readonly id?: string | undefined
}) {
  const Tag = `h${level + 1}` as 'h2' | 'h3' | 'h4' | 'h5'
  return (
    <Tag class={`govuk-heading-${HEADING_SIZES[level]}`} id={id}>
      {wordsView(words)}
    </Tag>
  )
}

/** Where a heading is on its page, by its place among the blocks. */
const idOf = (place: number): string => `section-${place}`

function ContentsView({ blocks, from }: { readonly blocks: readonly Block[]; readonly from: number }) {
  const headings = blocks.flatMap((block, place) =>
    place > from && block.kind === 'heading' && block.level <= 2 ? [{ ...block, place }] : [],
  )
  return (
    <nav class="waymark-contents" aria-label="Contents">
      <ul class="govuk-list">
        {headings.map(({ level, words, place }) => (
          <li class={`waymark-contents__level-${level}`}>
            <a class="govuk-link" href={`#${idOf(place)}`}>
              {plainText(words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
