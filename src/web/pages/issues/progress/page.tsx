import { z } from 'zod'
import type { FreezeProgress } from '#web/issues.ts'
import { definePage, goTo } from '#web/page.ts'
import { issueAddress, issuesCrumb, mayFreeze } from '#web/pages/issues/chosen.ts'

const EVERY_SECONDS = 1

/** How far freezing is. The page asks for itself again until it is done, without a script, unless that is turned off. */
export default definePage({
  path: '/issues/progress/:job',
  roles: mayFreeze,
  audit: 'nothing',
  query: { updates: z.literal('off') },
  async load({ params, query, services: { issues } }) {
    const state = issues.progress(params.job)
    if (!state) return goTo('/issues')
    if (state.state === 'finished') return goTo(issueAddress(state))
    return { state, address: `/issues/progress/${params.job}`, isQuiet: query.updates === 'off' }
  },
  title: ({ state }) => TITLES[state.state],
  breadcrumbs: () => [issuesCrumb],
  refresh: ({ state, isQuiet }) => (state.state === 'running' && !isQuiet ? EVERY_SECONDS : undefined),

  view: ({ state, address, isQuiet }) => (
    <>
      <h1 class="govuk-heading-l">{TITLES[state.state]}</h1>
      {state.state === 'running' && (
        <>
          <p class="govuk-body-l">{state.doing}</p>
          <progress class="waymark-progress" value={state.done} max={state.of} aria-label={state.doing} />
          <p class="govuk-body">
            You can leave this page: the issue will stand in the list of issues.{' '}
            <a class="govuk-link" href={`${address}?updates=off`}>
              {isQuiet ? 'Update this page' : 'Stop updating this page'}
            </a>
          </p>
        </>
      )}
      {state.state === 'refused' && (
        <>
          <p class="govuk-body">{state.says}</p>
          <p class="govuk-body">
            <a class="govuk-link" href="/issues/new">
              Choose again
            </a>
          </p>
        </>
      )}
      {state.state === 'failed' && (
        <p class="govuk-body">
          Nothing was frozen. Tell whoever runs Waymark in your council this reference:{' '}
          <strong>{state.reference}</strong>.
        </p>
      )}
    </>
  ),
})

const TITLES: Readonly<Record<FreezeProgress['state'], string>> = {
  running: 'Freezing the report',
  finished: 'The report is frozen',
  refused: 'Nothing was frozen',
  failed: 'Sorry, freezing went wrong',
}
