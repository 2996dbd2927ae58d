import { isoOf } from '#core/dates.ts'
import type { Because } from '#core/sight.ts'
import { lowerFirst } from '#core/wording.ts'
import { codeInWords, NOT_RECORDED } from '#web/codes-in-words.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { IdentityBar } from '#web/govuk/identity-bar.tsx'
import { SubNavigation } from '#web/govuk/sub-navigation.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import type { Frame } from '#web/page.ts'
import { childAddress } from '#web/pages/child/glance.ts'
import type { KnownChild } from '#web/pages/child/known.ts'
import { recordsAddress } from '#web/pages/records/addresses.ts'

/** Whose record this is, above every page of it: who they are, how they are now and who is there for them. */
export function ChildBanner({ child, glance, identity, sight, wording: { codes } }: KnownChild): Content {
  const { age, isLookedAfter, legalStatus, placement, since, standing } = glance
  const { name, likesToBeCalled, pronouns, carers, workers, alerts } = identity
  const given = likesToBeCalled ?? name
  return (
    <IdentityBar>
      {given !== undefined && (
        <>
          {given}
          {likesToBeCalled !== undefined && name !== undefined && name !== likesToBeCalled && ` (${name})`}
          {pronouns !== undefined && <span class="waymark-identity__aside"> {pronouns}</span>},{' '}
        </>
      )}
      Child {child.childId}
      <span class="waymark-identity">
        {[
          age === undefined ? 'Age not recorded' : `Aged ${age}`,
          child.bornOn !== undefined && `born ${dateInWords(isoOf(child.bornOn))}`,
          `sex ${inSentence(codeInWords(codes, 'sex', child.sex))}`,
          `ethnicity ${inSentence(codeInWords(codes, 'ethnicity', child.ethnicity))}`,
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
      <span class="waymark-identity">
        {isLookedAfter && since !== undefined
          ? `${legalStatus}, ${whereIn(placement)} since ${dateInWords(since)}`
          : standing}
      </span>
      {carers.length > 0 && <span class="waymark-identity">Cared for by {carers.join(', ')}</span>}
      {workers.length > 0 && <span class="waymark-identity">{workers.join(' · ')}</span>}
      {WHY_OPEN[sight.because] && <span class="waymark-identity">{WHY_OPEN[sight.because]}</span>}
      {alerts.length > 0 && (
        <span class="waymark-identity waymark-alerts">
          {alerts.map(alert => (
            <strong class="govuk-tag govuk-tag--red waymark-alert">
              <span class="govuk-visually-hidden">Alert: </span>
              {alert}
            </strong>
          ))}
        </span>
      )}
    </IdentityBar>
  )
}

/** What whoever looks must know where the child is not theirs. */
const WHY_OPEN: Readonly<Partial<Record<Because, string>>> = {
  offered: 'You were asked to take this case on',
  reason: 'Open to you for a day, for the reason that you gave',
  scope: 'In the scope of the peer challenge that you review: yours to read',
}

/** Most placements are places; some codes begin with Placed. */
const whereIn = (placement: string): string =>
  /^Placed /.test(placement) ? inSentence(placement) : `in ${inSentence(placement)}`

const inSentence = (text: string): string => (text === NOT_RECORDED ? text : lowerFirst(text))

type Current = 'timeline' | 'due' | 'oversight' | 'plan' | 'leaving-care' | 'tables' | 'recorded'

/** The age from which pages lead to the pathway plan and to leaving care: both are prepared before 16. */
const PREPARED_FROM = 15

interface HeadingProps {
  readonly known: KnownChild
  readonly frame: Frame
  readonly current: Current
  readonly title: string
  /** Further choices of the page. */
  readonly children?: Content
}

/** The way between the pages about a child. */
export const ChildPages = ({ known, current }: Pick<HeadingProps, 'known' | 'current'>): Content => {
  const { child, glance, recordedOn } = known
  const item = (text: string, page: string, name: Current) => ({
    text,
    href: childAddress(child.ref, recordedOn, page),
    active: name === current,
  })
  const isLeaving = known.seesAll && (glance.age ?? 0) >= PREPARED_FROM
  return (
    <SubNavigation
      label="Pages about this child"
      items={[
        item('Timeline', '', 'timeline'),
        known.seesAll && item('What is due', '/due', 'due'),
        known.seesAll && item('Oversight', '/oversight', 'oversight'),
        isLeaving && item('Pathway plan', '/pathway-plan', 'plan'),
        isLeaving && item('Leaving care', '/leaving-care', 'leaving-care'),
        item('Episodes, placements and the rest', '/tables', 'tables'),
        item('What was recorded when', '/recorded', 'recorded'),
      ]}
    />
  )
}

/** The heading of every page about a child, the way between them, and as recorded on which day. */
export const ChildHeading = ({ known, frame, current, title, children }: HeadingProps): Content => {
  const { child, recordedOn } = known
  return (
    <>
      <div class="waymark-heading-row">
        <h1 class="govuk-heading-l waymark-heading">{title}</h1>
        {known.mayRecord && (
          <Button href={recordsAddress(child.ref, '/new')} classes="govuk-!-margin-bottom-3">
            Record something
          </Button>
        )}
      </div>
      <ChildPages known={known} current={current} />
      <form class="waymark-choose" method="get" action={frame.address} noValidate>
        <TextInput
          name="recorded-on"
          label="As recorded on"
          hint="Such as 9 8 2017. Blank for today."
          width={10}
          value={recordedOn ? dateInWords(recordedOn.slice(0, 10)) : frame.typed['recorded-on']}
          errorMessage={frame.problemWith('recorded-on')}
        />
        {children}
        <Button variant="secondary">Show</Button>
      </form>
    </>
  )
}

/** The way back from a page about a child; partners have no list of children to go back to. */
export const childBreadcrumbs = (
  { child, seesAll }: Pick<KnownChild, 'child' | 'seesAll'>,
  ...further: readonly { readonly text: string; readonly href: string }[]
) => [
  ...(seesAll ? [{ text: 'Children', href: '/children' }] : []),
  { text: 'This child', href: childAddress(child.ref, undefined) },
  ...further,
]
