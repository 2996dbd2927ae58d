import { opensChildren } from '#web/audiences.ts'
import { definePage } from '#web/page.ts'
import { ChildBanner, childBreadcrumbs } from '#web/pages/child/frame.tsx'
import { knownChildIn } from '#web/pages/child/known.ts'
import { writingAddress } from '#web/pages/records/addresses.ts'
import { writableBy } from '#web/pages/records/writable.ts'

/** What can be recorded about a child by whoever asks, by topic. */
export default definePage({
  path: '/children/:child/records/new',
  roles: opensChildren,
  asks: 'write',
  audit: 'viewed what can be recorded about a child',
  async load({ params, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    return (
      known && {
        ...known,
        groups: writableBy(services.catalogues.records, who.role, known.wording.referred ?? new Map()),
      }
    )
  },
  title: () => 'Record something about a child',
  breadcrumbs: known => childBreadcrumbs(known),
  banner: known => <ChildBanner {...known} />,

  view: ({ child, groups }) => (
    <>
      <h1 class="govuk-heading-l">What do you want to record?</h1>
      {groups.length === 0 && (
        <p class="govuk-body">Your role may read this child’s records, and records nothing by hand.</p>
      )}
      <div class="waymark-topics">
        {groups.map(({ topic, types }) => (
          <section>
            <h2 class="govuk-heading-s">{topic}</h2>
            <ul class="govuk-list">
              {types.map(type => (
                <li>
                  <a class="govuk-link" href={writingAddress(child.ref, type)}>
                    {type.form!.action}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  ),
})
