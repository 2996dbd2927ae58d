import {
  type Block,
  heading,
  paragraph,
  paragraphsOf,
  summaryList,
  table,
  toBeWritten,
  type Words,
} from '#core/document.ts'
import { sectionTextFor } from '#core/report-sections.ts'
import { type Materials, monthOfMaterials } from './materials.ts'
import type { ReportSection } from './report.ts'

/** What stands on the cover of a council report, before its summary. */
const COVER: readonly ReportSection[] = [
  {
    id: 'committee',
    title: 'Committee name and date of committee meeting',
    asks: 'the committee and the day it meets',
  },
  {
    id: 'key-decision',
    title: 'Is this a key decision and has it been included on the forward plan?',
    asks: 'yes or no',
  },
  {
    id: 'director',
    title: 'Strategic director approving submission of the report',
    asks: 'the director’s name and title',
  },
  { id: 'authors', title: 'Report author(s)', asks: 'the names and titles of those who wrote it' },
  { id: 'wards', title: 'Ward(s) affected', asks: 'the wards, or all' },
]

/** What stands on the cover after the recommendations. */
const COVER_END: readonly ReportSection[] = [
  { id: 'background-papers', title: 'Background papers', asks: 'the papers that it rests on, or none' },
  {
    id: 'other-committees',
    title: 'Consideration by any other council committee, scrutiny or advisory panel',
    asks: 'which and when, or no',
  },
  { id: 'council-approval', title: 'Council approval required', asks: 'yes or no' },
  { id: 'exempt', title: 'Exempt from the press and public', asks: 'yes with the reason, or no' },
]

/** The 14 sections of a council report, in their order. */
export const COUNCIL_SECTIONS: readonly ReportSection[] = [
  { id: 'recommendations', title: 'Recommendations', asks: 'what else the panel is asked to do', saysAlready: true },
  { id: 'background', title: 'Background', asks: 'what went before', saysAlready: true },
  { id: 'key-issues', title: 'Key issues', asks: 'what the figures do not say', saysAlready: true },
  { id: 'options', title: 'Options considered and recommended proposal', asks: 'the options and the one proposed' },
  { id: 'consultation', title: 'Consultation', asks: 'who was asked, young people first, and what they said' },
  {
    id: 'timetable',
    title: 'Timetable and accountability for implementing this decision',
    asks: 'what happens by when, and who answers for it',
  },
  {
    id: 'finance',
    title: 'Financial and procurement implications',
    asks: 'what finance and procurement officers advise',
  },
  { id: 'legal', title: 'Legal implications', asks: 'what legal services advise' },
  { id: 'human-resources', title: 'Human resources implications', asks: 'what human resources advise' },
  {
    id: 'children',
    title: 'Implications for children and young people and vulnerable adults',
    asks: 'what else it means for them',
    saysAlready: true,
  },
  { id: 'equalities', title: 'Equalities and human rights implications', asks: 'what the equality screening found' },
  {
    id: 'partners',
    title: 'Implications for partners and other directorates',
    asks: 'what is asked of partners and other directorates',
  },
  { id: 'risks', title: 'Risks and mitigation', asks: 'what is done about the risks' },
  {
    id: 'officers',
    title: 'Accountable officer(s)',
    asks: 'the names, titles and addresses of those who answer for it',
  },
]

/** All that officers are asked to write in a council report, in the order in which it stands there. */
export const councilSections: readonly ReportSection[] = [
  ...COVER,
  { id: 'summary', title: 'Summary', asks: 'anything that is to stand after what the figures say', saysAlready: true },
  ...COVER_END,
  ...COUNCIL_SECTIONS,
]

/** What a report says of itself; sections for which nothing is said are the officers' to write. */
interface Said {
  readonly report: string
  readonly title: string
  readonly summary: readonly Block[]
  readonly appendices: readonly Words[]
  /** What stands in a section whoever writes there, by its id: what an officer wrote follows it. */
  readonly sections: Readonly<Record<string, readonly Block[]>>
}

/** A council report: its cover, then the 14 sections. What nobody has written is marked, so that it cannot pass as finished. */
export function councilReport(materials: Materials, said: Said): readonly Block[] {
  const written = (section: string): string | undefined =>
    sectionTextFor(materials.sections, { report: said.report, section, month: monthOfMaterials(materials) })?.text
  const onCover = ({ id, title, asks }: ReportSection) => ({
    term: title,
    description: written(id) ?? `[to be written: ${asks}]`,
  })
  return [
    heading(1, 'Council report'),
    summaryList([...COVER.map(onCover)]),
    heading(2, 'Summary'),
    ...said.summary,
    ...paragraphsOf(written('summary') ?? ''),
    heading(2, 'Recommendations'),
    ...(said.sections.recommendations ?? []),
    heading(2, 'List of appendices included'),
    ...said.appendices.map(paragraph),
    summaryList(COVER_END.map(onCover)),
    ...COUNCIL_SECTIONS.flatMap(({ id, title, asks, saysAlready }, i): readonly Block[] => {
      const its = said.sections[id] ?? []
      const typed = written(id)
      return [
        heading(1, `${i + 1}. ${title}`),
        ...its,
        ...(typed === undefined ? (saysAlready ? [] : [toBeWritten(asks)]) : paragraphsOf(typed)),
      ]
    }),
    heading(2, 'Approvals obtained from'),
    table({
      caption: 'Approvals',
      hasRowHeaders: true,
      columns: [
        { heading: 'On behalf of', share: 5 },
        { heading: 'Named officer', share: 4 },
        { heading: 'Date', share: 2 },
      ],
      rows: APPROVALS.map(title => [title, '', '']),
    }),
  ]
}

const APPROVALS = [
  'Strategic director of finance and customer services',
  'Assistant director of legal services',
  'Head of procurement (if appropriate)',
  'Head of human resources (if appropriate)',
]
