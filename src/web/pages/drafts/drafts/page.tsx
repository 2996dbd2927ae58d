import { z } from 'zod'
import { called } from '#core/called.ts'
import { readsChildren } from '#web/audiences.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import { childOf, draftAddress, gistOf } from '#web/drafts.ts'
import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'

/** What someone has typed and not yet saved: where to go on with it, or to let it go. */
export default definePage({
  path: '/drafts',
  roles: readsChildren,
  audit: 'listed their drafts',
  menu: { section: 'own', title: 'Your drafts', order: 1 },
  async load({ who, services: { desk, figures } }) {
    const [drafts, { journeys }] = await Promise.all([desk.draftsOf(who.username), figures.children()])
    return { drafts: drafts.map(draft => ({ draft, child: journeys.get(childOf(draft) ?? '') })) }
  },
  title: () => 'Your drafts',

  forms: {
    discard: {
      audit: 'discarded a draft',
      fields: z.object({ draft: z.string().min(1, 'Choose a draft') }),
      async act({ who, services: { desk } }, { draft }) {
        await desk.discardDraft(who.username, draft)
        return { goTo: '/drafts' }
      },
    },
  },

  view: ({ drafts }, frame) => (
    <>
      <h1 class="govuk-heading-l">Your drafts</h1>
      {drafts.length === 0 ? (
        <p class="govuk-body">
          You have none. What you type into a form is kept here until you save it, so that nothing is lost if you are
          called away.
        </p>
      ) : (
        <>
          <p class="govuk-body">Nobody else sees these, and they are on no child’s record until you save them.</p>
          <Table
            caption={drafts.length === 1 ? '1 draft' : `${drafts.length} drafts, newest first`}
            captionSize="m"
            stacks
            firstCellIsHeader
            scrollLabel="Your drafts"
            head={['Draft', 'Child', 'Kept', { text: <span class="govuk-visually-hidden">Discard</span> }]}
            rows={drafts.map(({ draft, child }) => [
              <>
                <a class="govuk-link" href={draftAddress(draft)}>
                  {draft.title}
                </a>
                <span class="waymark-draft-gist">{gistOf(draft)}</span>
              </>,
              child ? [called(child), child.childId].filter(Boolean).join(', ') : '',
              instantInWords(draft.savedOn),
              <Details summary="Discard" classes="govuk-!-margin-bottom-0">
                <PageForm name="discard" frame={frame}>
                  <input type="hidden" name="draft" value={draft.key} />
                  <Button variant="warning" classes="govuk-!-margin-bottom-0">
                    Discard it for good
                  </Button>
                </PageForm>
              </Details>,
            ])}
          />
        </>
      )}
    </>
  ),
})
