import { definePage } from '#web/page.ts'

/** What Waymark does for accessibility, how it is checked, and whom to tell. */
export default definePage({
  path: '/accessibility',
  roles: 'public',
  audit: 'nothing',
  load: async ({ services: { ledger } }) => ({ authority: ledger.authority }),
  title: () => 'Accessibility statement',
  view: ({ authority }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Accessibility statement</h1>
        <p class="govuk-body">
          Waymark is run by {authority}. It is made with the GOV.UK Design System and aims to meet the Web Content
          Accessibility Guidelines 2.2 at level AA.
        </p>
        <p class="govuk-body">You should be able to:</p>
        <ul class="govuk-list govuk-list--bullet">
          <li>do everything with a keyboard</li>
          <li>do everything without JavaScript</li>
          <li>zoom in to 400% and read without losing anything</li>
          <li>read every chart as a table</li>
          <li>tell red, amber and green apart by their words</li>
        </ul>
        <h2 class="govuk-heading-m">What is not as it should be</h2>
        <p class="govuk-body">
          Wide tables, such as the scorecard, scroll sideways on a narrow screen or when zoomed in. Each can be reached
          and scrolled with a keyboard. CSV files have no headings beyond their first row.
        </p>
        <h2 class="govuk-heading-m">How it is checked</h2>
        <p class="govuk-body">
          Every page is checked by axe, at the width of a desk and of a telephone, with JavaScript and without, whenever
          Waymark changes. It has not yet been tested by people who use assistive technology.
        </p>
        <h2 class="govuk-heading-m">Tell us</h2>
        <p class="govuk-body">
          If something is in your way, tell whoever runs Waymark in your council. If nothing is done about it, you can
          contact the Equality Advisory and Support Service.
        </p>
      </div>
    </div>
  ),
})
