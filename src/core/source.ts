/** Where a definition comes from, so that anyone can check it. */
export interface Source {
  readonly title: string
  readonly section: string
  /** Absent where the source is a decision of this project or a paper that has no address. */
  readonly url?: string
}

/** How the Department for Education counts for its statistics of children looked after. */
export const methodology = (section: string): Source => ({
  title: 'Children looked after in England including adoptions: methodology',
  section,
  url: 'https://explore-education-statistics.service.gov.uk/methodology/children-looked-after-in-england-including-adoptions',
})

/** The Department for Education's tool that compares authorities, whose data dictionary defines each measure. */
export const interactiveTool = (section: string): Source => ({
  title: 'Local authority interactive tool: data dictionary',
  section,
  url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
})

/** The council paper whose printed figures show how a local measure is counted. */
export const performanceReport = (section: string): Source => ({
  title: 'Corporate parenting performance report, June 2017',
  section,
})

/** What the leaving care service tells the panel once a year. */
export const leavingCareReport = (section: string): Source => ({
  title: 'Leaving care service annual report, July 2017',
  section,
})

/** How a council's strategy for its looked after children and care leavers gets on. */
export const strategyReport = (section: string): Source => ({
  title: 'Looked after children and care leavers strategy: progress report, August 2017',
  section,
})

/** What placements a council needs, and has. */
export const sufficiencyStrategy = (section: string): Source => ({
  title: 'Placement sufficiency strategy 2017 to 2021',
  section,
})

/** What reviewing officers challenged, and at which stage. */
export const challengeReport = (section: string): Source => ({
  title: 'Independent reviewing officers: challenge and escalation, October 2016 to July 2017',
  section,
})

/** What a team of other councils recommended to a leaving care service. */
export const peerChallenge = (section: string): Source => ({
  title: 'Peer challenge of services for care leavers, December 2018',
  section,
})

/** What peer reviewers recommended for a leaving care service, and how far the council's action plan had come. */
export const peerChallengeReport = (section: string): Source => ({
  title: 'Leaving care peer challenge of 12 to 15 March 2024: report to the Improving Lives Select Commission',
  section,
})

/** How a corporate parenting panel works: its terms of reference, agenda and minutes. */
export const panelPack = (section: string): Source => ({
  title: 'Corporate parenting panel: agenda, minutes and terms of reference, August 2017',
  section,
})

/** What of a council's meetings and papers may be closed to the public. */
export const localGovernmentAct1972 = (section: string): Source => ({
  title: 'Local Government Act 1972',
  section,
  url: 'https://www.legislation.gov.uk/ukpga/1972/70/schedule/12A',
})

/** The first day of the first year that the paper prints: the start of local standards that have no other. */
export const reportedFrom = '2016-04-01'

/** The day the Children Act 1989 came into force: the start of rules that have no later one. */
export const childrenAct1989 = '1991-10-14'

/** The day the regulations below came into force. */
export const carePlanningFrom = '2011-04-01'

/** The regulations on care plans, placements, visits and reviews of looked after children. */
export const carePlanning = (section: string): Source => ({
  title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
  section,
  url: `https://www.legislation.gov.uk/uksi/2010/959${regulation(section)}`,
})

/** The regulations on fostering services, and on approving foster carers. */
export const fosteringServices = (section: string): Source => ({
  title: 'Fostering Services (England) Regulations 2011',
  section,
  url: 'https://www.legislation.gov.uk/uksi/2011/581',
})

export const carePlanningGuidance = (section: string): Source => ({
  title: 'Children Act 1989 guidance and regulations, volume 2: care planning, placement and case review',
  section,
  url: 'https://www.gov.uk/government/publications/children-act-1989-care-planning-placement-and-case-review',
})

export const healthGuidance = (section: string): Source => ({
  title: 'Promoting the health and well-being of looked-after children: statutory guidance, March 2015',
  section,
  url: 'https://www.gov.uk/government/publications/promoting-the-health-and-wellbeing-of-looked-after-children--2',
})

/** The month in which the guidance first asked for a review of the plan each term. */
export const pepGuidanceFrom = '2014-07-01'

export const pepGuidance = (section: string): Source => ({
  title: 'Promoting the education of looked-after and previously looked-after children: statutory guidance',
  section,
  url: 'https://www.gov.uk/government/publications/promoting-the-education-of-looked-after-children',
})

export const missingGuidanceFrom = '2014-01-01'

export const missingGuidance = (section: string): Source => ({
  title: 'Statutory guidance on children who run away or go missing from home or care, January 2014',
  section,
  url: 'https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care',
})

/** The targets that the government set for the averages of the scorecards. */
export const adoptionThresholds = (section: string): Source => ({
  title: 'Adoption scorecards and thresholds published: Department for Education, 14 January 2014',
  section,
  url: 'https://www.gov.uk/government/news/adoption-scorecards-and-thresholds-published',
})

/** The regulations on needs assessments, pathway plans, personal advisers and accommodation of care leavers. */
export const careLeaversRegulations = (section: string): Source => ({
  title: 'Care Leavers (England) Regulations 2010',
  section,
  url: `https://www.legislation.gov.uk/uksi/2010/2571${regulation(section)}`,
})

/** The first day on which the regulations on care leavers are in force. */
export const careLeaversRegulationsFrom = '2011-04-01'

export const childrenAct = (section: string): Source => ({
  title: 'Children Act 1989',
  section,
  url: `https://www.legislation.gov.uk/ukpga/1989/41${regulation(section)}`,
})

/** The first day on which the regulations on complaints are in force. */
export const representationsFrom = '2006-09-01'

/** The regulations on complaints, and other representations, by and for looked after children and care leavers. */
export const representations = (section: string): Source => ({
  title: 'Children Act 1989 Representations Procedure (England) Regulations 2006',
  section,
  url: `https://www.legislation.gov.uk/uksi/2006/1738${regulation(section)}`,
})

/** The Act of 29 April 2026, of whose sections on care leavers none had commenced when it was read. */
export const childrensWellbeingAct = (section: string): Source => ({
  title: 'Children’s Wellbeing and Schools Act 2026',
  section,
  url: `https://www.legislation.gov.uk/ukpga/2026/21${regulation(section)}`,
})

/** What a council tells its care leavers of when their pathway plan is reviewed. */
export const pathwayPlanReviews = (section: string): Source => ({
  title: 'Pathway plan review: Norfolk County Council',
  section,
  url: 'https://www.norfolk.gov.uk/article/41535/Pathway-plan-review',
})

/** Practice that no law or guidance sets out, as the papers that Waymark is built from describe it. */
export const practice = (section: string): Source => ({ title: 'Corporate parenting practice', section })

/**
 * `regulation 28` is at `/regulation/28`, `Schedule 2, paragraph 19B` at `/schedule/2/paragraph/19B`; what names no
 * provision first has no address of its own.
 */
const regulation = (section: string): string => {
  const [, kind, number, paragraph] = /^(regulation|section|Schedule) (\w+)(?:, paragraph (\w+))?/.exec(section) ?? []
  if (kind === undefined) return ''
  return `/${kind.toLowerCase()}/${number}${paragraph === undefined ? '' : `/paragraph/${paragraph}`}`
}
