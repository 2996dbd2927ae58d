import type { RecordedEntry } from '#store/store.ts'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import type { Wording } from '#web/pages/child/records.ts'
import { type Corrected, partsNamed } from '#web/pages/records/correction.ts'
import { type Joining, type Part, setAside } from '#web/pages/records/merge.ts'
import type { Words } from '#web/pages/records/typed.ts'

/** What somebody else recorded while a form was filled in, beside what was typed. */
export interface Contest {
  readonly joining: Joining
  /** The entry that was recorded meanwhile. */
  readonly theirs: Pick<RecordedEntry, 'body' | 'recordedBy'>
  readonly typed: Words
  readonly wording: Wording
  /** The address of the page, to which the buttons that choose lead back. */
  readonly address: string
}

/** The contest of a correction: whoever types has seen the version that theirs is based on. */
export const contestOf = (
  { joining, versions, newest }: Corrected,
  rest: Pick<Contest, 'typed' | 'wording' | 'address'>,
): Contest => ({
  joining,
  theirs: versions.find(({ id }) => id.toString() === rest.typed['based-on']) ?? newest,
  ...rest,
})

/** What somebody else changed meanwhile; nothing where nobody did. */
export function Conflicting({ of }: { readonly of: Contest }) {
  const [clashes, taken] = [partsNamed(of.joining, of.typed.clashes), partsNamed(of.joining, of.typed.taken)]
  if (clashes.length + taken.length === 0) return null
  return (
    <InsetText id="conflict">
      {taken.length > 0 && (
        <>
          <p class="govuk-body">They changed this, and it is kept as they have it:</p>
          <ul class="govuk-list govuk-list--bullet">
            {taken.map(part => (
              <li class="waymark-as-typed">
                {withColon(part.titleIn(of.typed))} {theirWords(part, of)}
              </li>
            ))}
          </ul>
        </>
      )}
      {clashes.length > 0 && (
        <p class="govuk-body">
          You both changed {clashes.map(part => `‘${part.titleIn(of.typed)}’`).join(', ')}. The form has yours, and
          theirs stands beside it: use either, or write what is right, then save.
        </p>
      )}
    </InsetText>
  )
}

/** A control of the form by itself or, where two people answered, beside the other answer and buttons that choose. */
export function contested(of: Contest, name: string, control: Content): Content {
  const [part] = partsNamed(of.joining, name)
  if (!part) return control
  const [title, mine] = [part.titleIn(of.typed), setAside(part, of.typed)]
  const isClash = partsNamed(of.joining, of.typed.clashes).some(clash => clash.name === name)
  if (!isClash && mine === undefined) return control
  const choose = (verb: 'theirs' | 'both' | 'mine', says: string) => (
    <Button
      variant="secondary"
      name="_do"
      value={`${verb} ${name}`}
      formAction={`${of.address.split('#')[0]}#${part.controlIn(of.typed)}`}
    >
      {says}
      <span class="govuk-visually-hidden">: {title}</span>
    </Button>
  )
  return (
    <div class="waymark-clash">
      <div class="waymark-clash__mine">{control}</div>
      <div class="waymark-clash__theirs">
        {isClash ? (
          <>
            <p class="govuk-body-s waymark-quiet">
              {of.theirs.recordedBy} answered ‘{title}’:
            </p>
            <p class="govuk-body waymark-as-typed">{theirWords(part, of)}</p>
            <div class="govuk-button-group">
              {choose('theirs', 'Use theirs')}
              {part.sayingBoth && choose('both', 'Use both')}
              {choose('mine', 'Keep mine')}
            </div>
          </>
        ) : (
          <>
            <p class="govuk-body-s waymark-quiet">Theirs is in the form. You had answered ‘{title}’:</p>
            <p class="govuk-body waymark-as-typed">{part.inWords(mine!, of.wording) || 'left blank'}</p>
            <div class="govuk-button-group">{choose('mine', 'Use mine after all')}</div>
          </>
        )}
      </div>
    </div>
  )
}

/** What a form carries unseen of a conflict, so that it is still known when it is sent again, or gone on with as a draft. */
export const ConflictFields = ({ typed }: { readonly typed: Words }) => (
  <>
    {Object.keys(typed)
      .filter(name => CARRIED.includes(name) || name.startsWith('aside-'))
      .map(name => (
        <input type="hidden" name={name} value={typed[name]} />
      ))}
  </>
)

/** The entry that the form builds on, what both changed, what only the other did, and the other's record where it is another one. */
const CARRIED = ['based-on', 'clashes', 'taken', 'with']

/** A title before what it is of; a question needs no colon. */
const withColon = (title: string): string => (title.endsWith('?') ? title : `${title}:`)

const theirWords = (part: Part, { joining, theirs, wording }: Contest): string =>
  part.inWords(part.theirsIn(joining.wordsOf(theirs.body)), wording) || 'left blank'
