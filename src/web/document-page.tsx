import { readFileSync } from 'node:fs'
import { render } from 'preact-render-to-string'
import type { Document } from '#core/document.ts'
import { coloursOf } from '#documents/look.ts'
import { assetPath, assets } from './assets/assets.ts'
import { DocumentView } from './document-view.tsx'
import { classNames } from './govuk/content.ts'
import { SkipLink } from './govuk/skip-link.tsx'

/** A document as a page that stands by itself: nothing else is needed to read it, and nothing in it runs. */
export const documentPage = (document: Document): string =>
  `<!DOCTYPE html>${render(<WholePage document={document} />)}`.replace(
    STYLE_PLACE,
    () => `<style>${stylesheet()}${styleOf(document)}</style>`,
  )

/** Style is put in as it is: in the tree it would be escaped. */
const STYLE_PLACE = '<meta name="waymark-style"/>'

const WholePage = ({ document }: { readonly document: Document }) => (
  <html lang="en-GB" class="govuk-template">
    <head>
      <meta charset="utf-8" />
      <title>{`${document.title} – ${document.author}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="waymark-style" />
    </head>
    <body class={classNames('govuk-template__body', document.orientation === 'landscape' && 'waymark-wide')}>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      <div class="govuk-width-container">
        <main class="govuk-main-wrapper" id="main-content">
          <DocumentView document={document} logo={logoAddress(document)} />
        </main>
      </div>
    </body>
  </html>
)

/** The logo itself as an address, so that the page needs no other file. */
const logoAddress = ({ look }: Document): string | undefined => look?.logo && `data:image/png;base64,${look.logo.png}`

/** The council's own colour, above everything, and the paper that the page prints on. */
const styleOf = (document: Document): string =>
  `body{border-top:10px solid #${coloursOf(document).accent}}@page{size:a4 ${document.orientation}}`

let read: string | undefined

/** The stylesheet of Waymark's own pages, read once. */
function stylesheet(): string {
  read ??= readFileSync(assets.find(({ path }) => path === assetPath('waymark.css'))!.file, 'utf8').replaceAll(
    '</',
    '<\\/',
  )
  return read
}
