import type { Content, Optional } from './content.ts'

export interface FooterLink {
  readonly href: string
  readonly text: string
}

interface Props {
  readonly links?: readonly Optional<FooterLink>[] | undefined
  /** A line beneath the links. */
  readonly children?: Content
}

/** In place of GOV.UK's footer, whose crown, copyright and licence are not a council's. */
export const Footer = ({ links = [], children }: Props) => (
  <div class="waymark-footer">
    <div class="govuk-width-container">
      {links.length > 0 && (
        <>
          <h2 class="govuk-visually-hidden">Support links</h2>
          <ul class="waymark-footer__links">
            {links.map(
              link =>
                link && (
                  <li>
                    <a class="govuk-link govuk-link--no-visited-state" href={link.href}>
                      {link.text}
                    </a>
                  </li>
                ),
            )}
          </ul>
        </>
      )}
      {children}
    </div>
  </div>
)
