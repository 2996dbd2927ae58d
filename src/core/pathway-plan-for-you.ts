import { type IsoDate, isoOf } from './dates.ts'
import {
  type Block,
  bulleted,
  type Document,
  dateInWords,
  heading,
  inset,
  paragraph,
  paragraphsOf,
  quotation,
  table,
  writingLines,
} from './document.ts'
import type { PathwayPlan } from './pathway-plan.ts'

/** The ten headings as a plan says them to the young person whose it is. */
const yourHeadings = {
  support: 'The people who support you',
  education: 'Your education and training',
  employment: 'Your work and how you spend your time',
  contingency: 'If plans fall through',
  home: 'Your home',
  people: 'Your family and friends',
  skills: 'Looking after yourself',
  money: 'Your money',
  health: 'Your health and how you feel',
  identity: 'Who you are',
} as const

type HeadingId = keyof typeof yourHeadings

/** Whose plan it is, as the plan addresses them. */
export interface ForWhom {
  readonly authority: string
  /** The day of printing, which a plan without a date bears. */
  readonly today: IsoDate
  /** What the young person likes to be called; absent where nobody recorded it. */
  readonly name?: string | undefined
  /** The personal adviser's or social worker's name. */
  readonly worker?: string | undefined
}

/** A pathway plan as its young person reads it, in Word or on paper: to them, in plain words, their own words first. */
export function pathwayPlanForYou(plan: PathwayPlan, { authority, today, name, worker }: ForWhom): Document {
  const on = plan.plannedOn === undefined ? undefined : isoOf(plan.plannedOn)
  const saidBy = name ?? 'You'
  const whom = worker ?? 'your personal adviser'
  return {
    title: name === undefined ? 'Your pathway plan' : `${name}, this is your pathway plan`,
    author: authority,
    datedOn: on ?? today,
    orientation: 'portrait',
    footer: 'Your plan is yours. Ask for it to be changed at any time.',
    personalInformationAbout: name ?? 'a young person',
    blocks: [
      paragraph(
        `This plan says what you want, and what we will do about it.${on === undefined ? '' : ` It was made on ${dateInWords(on)}.`} We look at it again with you at least every 6 months, and sooner if you ask or if something changes.`,
      ),
      paragraph(`If anything in it is wrong, or you have changed your mind, tell ${whom}.`),
      ...own('What you want people to know', plan.aboutMe, saidBy, on),
      ...headingIds.flatMap(id => [heading(1, yourHeadings[id]), ...under(plan, id, saidBy, on)]),
      ...(plan.parenthood === undefined ? [] : [heading(1, 'You and your child'), ...paragraphsOf(plan.parenthood)]),
      ...own('What you said about this plan', plan.youngPersonSaid, saidBy, on),
      heading(1, 'Do you agree?'),
      paragraph(AGREED[plan.agreement ?? 'not-asked']),
      writingLines('What I want to change', 3),
      writingLines('My name and the date'),
      heading(1, 'If you are not happy with your plan'),
      bulleted([
        `Tell ${whom}, or ask to speak to their manager.`,
        'Ask for an advocate: someone who is on your side and helps you to be heard.',
        'You can complain, and you can have help with that. It will not change how you are treated.',
      ]),
    ],
  }
}

const headingIds = Object.keys(yourHeadings) as HeadingId[]

const AGREED = {
  yes: 'You told us that you agree with it.',
  partly: 'You told us that you agree with some of it.',
  no: 'You told us that you do not agree with it.',
  'not-asked': 'We have not asked you yet.',
} as const

const own = (title: string, words: string | undefined, saidBy: string, saidOn: string | undefined): readonly Block[] =>
  words === undefined ? [] : [heading(1, title), quotation({ words, saidBy, ...(saidOn !== undefined && { saidOn }) })]

function under(plan: PathwayPlan, id: HeadingId, saidBy: string, on: string | undefined): readonly Block[] {
  const sections = (plan.sections ?? []).filter(section => section.heading === id)
  const actions = (plan.actions ?? []).filter(action => action.heading === id)
  if (sections.length === 0 && actions.length === 0)
    return [inset('Nothing is written here yet. What would you like it to say?')]
  return [
    ...sections.flatMap(({ goal, now, contingency }) => [
      ...(goal === undefined ? [] : [quotation({ words: goal, saidBy, ...(on !== undefined && { saidOn: on }) })]),
      ...(now === undefined ? [] : paragraphsOf(now)),
      ...(contingency === undefined
        ? []
        : [paragraph([{ text: 'If this does not work out: ', bold: true }, contingency])]),
    ]),
    ...(actions.length === 0
      ? []
      : [
          table({
            caption: 'Who will do what',
            columns: [
              { heading: 'What', share: 4 },
              { heading: 'Who', share: 2 },
              { heading: 'By when', share: 2 },
            ],
            rows: actions.map(({ action, owner, dueOn, doneOn }) => [
              action ?? '',
              owner ?? 'Nobody named yet',
              doneOn !== undefined
                ? `Done on ${dateInWords(doneOn)}`
                : dueOn === undefined
                  ? 'No date yet'
                  : dateInWords(dueOn),
            ]),
          }),
        ]),
  ]
}
