import { recordedOnInWords, type Seen } from './standpoint.ts'

/** Why there are no figures at all, and what to do about it. */
export const NothingYet = ({ seen, canImport }: { readonly seen: Seen; readonly canImport: boolean }) => (
  <>
    <h2 class="govuk-heading-m">There are no figures yet</h2>
    <p class="govuk-body">
      {seen.recordedOn === undefined
        ? 'Figures are counted from the council’s own SSDA903 returns, and none has been imported.'
        : `No return had been recorded by ${recordedOnInWords(seen)}. Leave “As recorded on” blank to see what is known today.`}
    </p>
    {seen.recordedOn === undefined && (
      <p class="govuk-body">
        {canImport ? (
          <a class="govuk-link" href="/imports">
            Import a return
          </a>
        ) : (
          'Ask a performance analyst to import a return.'
        )}
      </p>
    )}
  </>
)
