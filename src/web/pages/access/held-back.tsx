import type { Content } from '#web/govuk/content.ts'
import type { Sights } from '#web/sights.ts'

/** Whom a list leaves out, without saying how many or who: the same sentences beneath every list. */
export function HeldBack({ sights: { scope, ask } }: { readonly sights: Sights }): Content {
  if (scope.opens !== 'team' && ask.length === 0) return undefined
  return (
    <div class="waymark-held-back govuk-!-display-none-print">
      {scope.opens === 'team' && (
        <p class="govuk-body-s">
          Here are the children and young people of your caseload and your team, those whom you were asked to take on,
          and those for whom you gave a reason today. To open another’s record,{' '}
          <a class="govuk-link" href="/children">
            find them by their identifier
          </a>
          .
        </p>
      )}
      <RestrictedRecords ask={ask} />
    </div>
  )
}

/** The same beneath a list of the children behind a figure, which counts everyone. */
export function BehindFigures({ sights }: { readonly sights: Sights }): Content {
  const { countsEveryone, ask } = sights
  if (countsEveryone) return undefined
  if (ask.length === 0) return <HeldBack sights={sights} />
  return (
    <p class="govuk-body-s">
      Restricted records count in figures. So that a list beside a figure gives none of them away, those alone are
      listed whom you or your team work with. If you need more than that, ask {ask.join(', or ')}.
    </p>
  )
}

/** That there are restricted records, and whom to ask: nothing that tells of whom, or how many. */
const RestrictedRecords = ({ ask }: Pick<Sights, 'ask'>): Content =>
  ask.length === 0 ? undefined : (
    <p class="govuk-body-s">
      Some records are restricted, and are on no list of yours. If you expect somebody who is not here, ask{' '}
      {ask.join(', or ')}.
    </p>
  )
