import { z } from 'zod'
import { categoryOn } from '#core/eligibility.ts'
import {
  byAdviser,
  byArea,
  type ComparedBy,
  compareEntitlement,
  type Entitlement,
  type EntitlementStage,
  entitlementAmounts,
  entitlementStages,
  NOT_RECORDED,
} from '#core/entitlement-ledger.ts'
import { entitlements } from '#core/records/entitlement.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { SubNavigation } from '#web/govuk/sub-navigation.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'

const GROUPS: Readonly<Record<'area' | 'adviser', { readonly title: string; readonly by: ComparedBy }>> = {
  area: { title: 'By where they live', by: byArea },
  adviser: { title: 'By personal adviser', by: byAdviser },
}

const AREAS: Readonly<Record<string, string>> = { inside: 'In the council’s area', outside: 'Outside it' }

/** Whether what care leavers are owed reaches all of them alike: told and paid, by where they live and by personal adviser. */
export default definePage({
  path: '/entitlements',
  roles: seesChildren,
  audit: 'compared entitlements',
  menu: { section: 'children', title: 'Entitlements', order: 3 },
  query: {
    by: z.enum(['area', 'adviser'], 'Choose what to compare by'),
    stage: z.enum(entitlementStages, 'Choose how far an entitlement came'),
  },
  width: 'wide',
  async load({ query, services }) {
    const { counted, asAt, staff } = await services.caseload.at()
    const chosen = query.by ?? 'area'
    const stage: EntitlementStage = query.stage ?? 'told'
    const leavers = [...counted().values()].filter(child => {
      const category = categoryOn(child, asAt)
      return category === 'relevant' || category === 'former-relevant'
    })
    const titleOf = (group: string): string =>
      group === NOT_RECORDED
        ? 'Not recorded'
        : chosen === 'area'
          ? (AREAS[group] ?? group)
          : (staff.get(group)?.name ?? group)
    const items = Object.keys(entitlements) as readonly Entitlement[]
    const compared = items.map(item => ({
      item,
      groups: compareEntitlement(leavers, { item, stage, by: GROUPS[chosen].by, asAt }),
    }))
    const groups = [...new Set(compared.flatMap(({ groups }) => groups.map(({ group }) => group)))]
    return {
      asAt,
      chosen,
      stage,
      leavers: leavers.length,
      compared,
      groups: groups.map(id => ({ id, title: titleOf(id) })),
    }
  },
  title: () => 'What care leavers are owed',
  view: ({ asAt, chosen, stage, leavers, compared, groups }) => (
    <>
      <h1 class="govuk-heading-l">What care leavers are owed</h1>
      <p class="govuk-body">
        {leavers} care leavers on {dateInWords(asAt)}. How many of each group were {WORDS[stage]}, of how many.
      </p>
      <SubNavigation
        label="Compare by"
        items={(['area', 'adviser'] as const).map(by => ({
          text: GROUPS[by].title,
          href: `/entitlements?by=${by}&stage=${stage}`,
          active: by === chosen,
        }))}
      />
      <SubNavigation
        label="How far it came"
        items={entitlementStages.map(its => ({
          text: TITLES[its],
          href: `/entitlements?by=${chosen}&stage=${its}`,
          active: its === stage,
        }))}
      />
      {leavers === 0 ? (
        <InsetText>No young person is a care leaver on this day by their episodes of care.</InsetText>
      ) : (
        <Table
          caption={<span class="govuk-visually-hidden">Entitlements by group</span>}
          compact
          firstCellIsHeader
          sticky
          scrollLabel="Entitlements by group"
          head={['Entitlement', ...groups.map(({ title }) => ({ text: title, format: 'numeric' as const }))]}
          rows={compared.map(({ item, groups: its }) => [
            entitlements[item],
            ...groups.map(({ id }) => {
              const group = its.find(each => each.group === id)
              if (!group) return ''
              const [n, d] = [group.numerator.length, group.denominator.length]
              return `${n} of ${d} (${d === 0 ? '–' : `${Math.round((100 * n) / d)}%`})`
            }),
          ])}
        />
      )}
      <h2 class="govuk-heading-m">What each comes to</h2>
      <ul class="govuk-list govuk-list--bullet">
        {entitlementAmounts.map(({ item, from, amountPence, says, source, isVerified }) => (
          <li>
            {entitlements[item]}: £{(amountPence / 100).toLocaleString('en-GB')} from {dateInWords(from)}. {says}{' '}
            <span class="waymark-quiet">
              {source.title}, {source.section}
              {isVerified ? '' : '; its own words have not been checked'}.
            </span>
          </li>
        ))}
      </ul>
    </>
  ),
})

const TITLES: Readonly<Record<EntitlementStage, string>> = {
  told: 'Told',
  offered: 'Offered',
  accepted: 'Accepted',
  paid: 'Paid',
  declined: 'Declined',
}
const WORDS: Readonly<Record<EntitlementStage, string>> = {
  told: 'told of each',
  offered: 'offered each',
  accepted: 'said yes to each',
  paid: 'paid or given each',
  declined: 'said no to each',
}
