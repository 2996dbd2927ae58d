import { z } from 'zod'
import type { ImportProgress } from '#web/jobs.ts'
import { definePage, goTo } from '#web/page.ts'
import { Report } from '#web/pages/import/findings.tsx'
import { pageNumber } from '#web/query-fields.ts'

const EVERY_SECONDS = 2

/** How far an import is. The page asks for itself again until it is done, without a script, unless that is turned off. */
export default definePage({
  path: '/imports/progress/:job',
  roles: ['performance-analyst'],
  audit: 'nothing',
  query: { updates: z.literal('off'), page: pageNumber },
  async load({ params, query, services: { jobs } }) {
    const state = await jobs.progress(params.job)
    if (!state) return goTo('/imports')
    if (state.state === 'finished') return goTo(`/imports/${state.batch}`)
    return { state, job: params.job, isQuiet: query.updates === 'off', page: query.page }
  },
  title: ({ state }) => TITLES[state.state],
  breadcrumbs: () => [{ text: 'Imports', href: '/imports' }],
  refresh: ({ state, isQuiet }) => (state.state === 'running' && !isQuiet ? EVERY_SECONDS : undefined),

  view: ({ state, job, isQuiet, page }) => (
    <>
      <h1 class="govuk-heading-l">{TITLES[state.state]}</h1>
      {state.state === 'running' && <Running state={state} address={`/imports/progress/${job}`} isQuiet={isQuiet} />}
      {state.state === 'refused' && <Refused refusals={state.refusals} />}
      {state.state === 'failed' && <Failed reference={state.reference} />}
      {state.state === 'unchanged' && (
        <Report report={state.report} page={page} addressOf={number => `/imports/progress/${job}?page=${number}`} />
      )}
    </>
  ),
})

const TITLES: Readonly<Record<ImportProgress['state'], string>> = {
  running: 'Importing',
  finished: 'Imported',
  unchanged: 'Nothing was added',
  refused: 'Nothing was imported',
  failed: 'Sorry, the import went wrong',
}

interface RunningProps {
  readonly state: Extract<ImportProgress, { readonly state: 'running' }>
  readonly address: string
  readonly isQuiet: boolean
}

const Running = ({ state: { doing, done, of }, address, isQuiet }: RunningProps) => (
  <>
    <p class="govuk-body-l">
      {doing}: {done.toLocaleString('en-GB')} of {of.toLocaleString('en-GB')}
    </p>
    <progress class="waymark-progress" value={done} max={Math.max(of, 1)} aria-label={doing} />
    <p class="govuk-body">
      You can leave this page: the import goes on, and its result will stand in the list of imports.{' '}
      {isQuiet ? (
        <a class="govuk-link" href={`${address}?updates=off`}>
          Update this page
        </a>
      ) : (
        <>
          This page updates itself.{' '}
          <a class="govuk-link" href={`${address}?updates=off`}>
            Stop that
          </a>
        </>
      )}
    </p>
  </>
)

const Refused = ({ refusals }: { readonly refusals: readonly string[] }) => (
  <>
    <p class="govuk-body">An import is done whole or not at all. These are to be mended first:</p>
    <ul class="govuk-list govuk-list--bullet">
      {refusals.map(refusal => (
        <li>{refusal}</li>
      ))}
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href="/imports/new">
        Choose the files again
      </a>
    </p>
  </>
)

const Failed = ({ reference }: { readonly reference: string }) => (
  <p class="govuk-body">
    Nothing was recorded. Tell whoever runs Waymark in your council this reference: <strong>{reference}</strong>.
  </p>
)
