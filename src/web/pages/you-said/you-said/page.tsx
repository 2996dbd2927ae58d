import { z } from 'zod'
import type { AnswerGiven } from '#core/records/answer.ts'
import { type RaisedTheme, raisedThemes } from '#core/records/raised.ts'
import type { BetterForThem } from '#core/records/told-back.ts'
import type { YouSaid } from '#core/voice/you-said.ts'
import { youSaid } from '#core/voice/you-said.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { definePage } from '#web/page.ts'
import { onOnePage, PageLinks, paged, WholeLink } from '#web/paged.tsx'
import { knownVoices, namesOfChildren } from '#web/pages/voice/known.ts'
import { Waymarker } from '#web/pages/you-said/waymarker.tsx'
import { pageNumber, toPrint } from '#web/query-fields.ts'

const THEMES = Object.keys(raisedThemes) as [RaisedTheme, ...RaisedTheme[]]
/** From so many on, young people may choose what to read about. */
const MANY = 5
const ON_A_PAGE = 5

/** What young people said, what they were answered and what happened next: for them to read, and for anybody. Only what their forums agreed to show. */
export default definePage({
  path: '/you-said',
  roles: 'public',
  audit: 'nothing',
  menu: { section: 'boards', title: 'You said', order: 6 },
  query: { about: z.enum(THEMES, 'Choose what to read about'), page: pageNumber, print: toPrint },
  async load({ query, services }) {
    const { asAt, forums, voices } = await knownVoices(services)
    const all = youSaid(voices, forums, await namesOfChildren(services), asAt)
    const chosen = all.filter(({ theme }) => !query.about || theme === query.about)
    return {
      authority: services.ledger.authority,
      about: query.about,
      all,
      list: query.print ? onOnePage(chosen) : paged(chosen, query.page, ON_A_PAGE),
      forums: forums.map(({ name }) => name),
    }
  },
  title: () => 'You said',

  view: ({ authority, about, all, list, forums }) => (
    <div class="waymark-you-said">
      <div class="waymark-you-said__top">
        <div>
          <h1 class="govuk-heading-xl">You said. We listened. Look what happened.</h1>
          <p class="govuk-body-l">
            Children in care and care leavers tell {authority} what should be better. Here is what they said, what we
            answered and what we did.
          </p>
        </div>
        <Waymarker />
      </div>
      {all.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <Counts all={all} />
          {all.length >= MANY && <About about={about} all={all} />}
          {list.total === 0 && <p class="govuk-body-l">Nobody has told us about this yet.</p>}
          <ul class="waymark-you-said__list">
            {list.rows.map(one => (
              <One one={one} />
            ))}
          </ul>
          <PageLinks list={list} addressOf={page => addressOf({ about, page: String(page) })} />
          <WholeLink list={list} href={addressOf({ about, print: 'yes' })} />
        </>
      )}
      <Tell forums={forums} />
    </div>
  ),
})

const addressOf = (asked: Readonly<Record<string, string | undefined>>): string =>
  `/you-said?${new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])))}`

const Nothing = () => (
  <>
    <h2 class="govuk-heading-l">Nothing is here yet</h2>
    <p class="govuk-body-l">
      When young people tell us something together, and say that we may show it, you will see it here. You will also see
      what we answered.
    </p>
  </>
)

const Counts = ({ all }: { readonly all: readonly YouSaid[] }) => (
  <ul class="waymark-you-said__counts">
    <li class="waymark-you-said__count waymark-you-said__count--said">
      <strong>{all.length}</strong> {all.length === 1 ? 'thing you told us' : 'things you told us'}
    </li>
    <li class="waymark-you-said__count waymark-you-said__count--answered">
      <strong>{all.filter(({ answer }) => answer).length}</strong> we have answered
    </li>
    <li class="waymark-you-said__count waymark-you-said__count--happened">
      <strong>{all.filter(isBetter).length}</strong> you say are better now
    </li>
  </ul>
)

/** Whether they say that it is better, by the last time that they were asked. */
const isBetter = ({ happened }: YouSaid): boolean =>
  happened.findLast(({ better }) => better !== undefined && better !== 'not-asked')?.better === 'yes'

interface AboutProps {
  readonly about: RaisedTheme | undefined
  readonly all: readonly YouSaid[]
}

const About = ({ about, all }: AboutProps) => (
  <nav class="waymark-facets" aria-label="What to read about">
    <div class="waymark-facets__line">
      <span class="waymark-facets__title">Read about</span>
      <ul class="waymark-facets__values">
        <li>
          <a class="waymark-facet" href="/you-said" aria-current={about ? undefined : 'true'}>
            Everything
          </a>
        </li>
        {THEMES.filter(theme => all.some(one => one.theme === theme)).map(theme => (
          <li>
            <a
              class="waymark-facet"
              href={`/you-said?about=${theme}`}
              aria-current={about === theme ? 'true' : undefined}
            >
              {raisedThemes[theme]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </nav>
)

const One = ({ one: { inShort, theirWords, forum, on, answer, happened } }: { readonly one: YouSaid }) => (
  <li class="waymark-you-said__one">
    <h2 class="govuk-heading-l">{inShort}</h2>
    <section class="waymark-you-said__part waymark-you-said__part--said">
      <h3>You said</h3>
      {theirWords && <p class="waymark-as-typed">“{theirWords.replace(/^[“"]|[”"]$/g, '')}”</p>}
      <p class="waymark-you-said__when">{[forum, dateInWords(on)].filter(Boolean).join(', ')}</p>
    </section>
    {answer ? (
      <section class="waymark-you-said__part waymark-you-said__part--answered">
        <h3>{answer.willBe === undefined ? 'Our answer' : `Our answer: ${ANSWERS[answer.willBe]}`}</h3>
        <p class="waymark-as-typed">{answer.says}</p>
        <p class="waymark-you-said__when">{[answer.by, dateInWords(answer.on)].filter(Boolean).join(', ')}</p>
      </section>
    ) : (
      <section class="waymark-you-said__part waymark-you-said__part--waiting">
        <h3>Our answer</h3>
        <p>We have not answered yet. We are sorry that you have to wait.</p>
      </section>
    )}
    {happened.length > 0 && (
      <section class="waymark-you-said__part waymark-you-said__part--happened">
        <h3>What happened next</h3>
        {happened.map(({ on, happened, better, theySaid }) => (
          <>
            <p class="waymark-as-typed">{happened}</p>
            {theySaid && <p class="waymark-you-said__reply">You told us: “{theySaid.replace(/^[“"]|[”"]$/g, '')}”</p>}
            <p class="waymark-you-said__when">
              {[dateInWords(on), better && BETTER[better]].filter(Boolean).join('. ')}
            </p>
          </>
        ))}
      </section>
    )}
    {answer && happened.length === 0 && answer.willBe !== 'no' && (
      <section class="waymark-you-said__part waymark-you-said__part--waiting">
        <h3>What happened next</h3>
        <p>We have not told you yet. We will.</p>
      </section>
    )}
  </li>
)

const ANSWERS: Readonly<Record<AnswerGiven, string>> = {
  done: 'it is done',
  yes: 'yes',
  partly: 'some of it',
  no: 'no',
}

const BETTER: Readonly<Record<BetterForThem, string | undefined>> = {
  yes: 'Is it better? Yes, you say',
  partly: 'Is it better? A bit, you say',
  no: 'Is it better? Not yet, you say',
  'not-asked': undefined,
}

const Tell = ({ forums }: { readonly forums: readonly string[] }) => (
  <div class="waymark-you-said__not-printed">
    <h2 class="govuk-heading-m">Tell us something</h2>
    <p class="govuk-body">
      Is something not right? Do you have a good idea? Tell your worker, your carer or somebody you trust.
      {forums.length > 0 && ` You can also come to one of these groups: ${inAList(forums)}. Your worker can take you.`}
    </p>
    <p class="govuk-body">
      Are you worried or not safe? Talk to a grown-up you trust now. You can ring Childline on 0800 1111. It is free, by
      day and by night.
    </p>
    <p class="govuk-body-s waymark-quiet">
      We show only what the young people said we may show. We never say who said it. To put this page on a wall, print
      it.
    </p>
  </div>
)

const inAList = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
