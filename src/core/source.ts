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

/** The day the Children Act 1989 came into force: the start of rules that have no later one. */
export const childrenAct1989 = '1991-10-14'
