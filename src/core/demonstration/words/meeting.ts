import type { ToldPaper } from '#core/demonstration/told-file.ts'

/** A meeting of a board: so many days before the last day told, negative for one to come. */
export interface ToldMeeting {
  readonly ago: number
  readonly kind?: 'take-over' | 'extraordinary' | 'agenda-setting'
  /** Of a meeting that sets an agenda: the reference of the meeting that it prepares. */
  readonly prepares?: string
  readonly chairedBy?: string
  readonly cancelledBecause?: string
  readonly items: readonly ToldItem[]
  /** Members who sent apologies, by name. */
  readonly apologies?: readonly string[]
  readonly alsoPresent?: readonly (readonly [name: string, as: string])[]
  readonly declared?: readonly (readonly [name: string, item: number, what: string])[]
}

export interface ToldItem {
  readonly title: string
  readonly broughtBy?: string
  readonly asked?: 'note' | 'discuss' | 'decide' | 'recommend'
  readonly plainWords?: string
  /** The report of the work programme that it is. */
  readonly cadence?: string
  readonly exemptBy?: '3'
  readonly paper?: {
    readonly title?: string
    readonly author: string
    readonly recommends?: string
    readonly report?: string
    readonly file?: ToldPaper
  }
  /** A newer version of the paper, with what it is called. */
  readonly supplement?: { readonly title: string; readonly file: ToldPaper }
  readonly minute?: string
  readonly isPutOff?: true
  readonly resolved?: readonly ToldResolution[]
}

export interface ToldResolution {
  readonly says: string
  readonly to?: string
  /** What somebody is to do by so many days before the last day told, and whether it is done. */
  readonly action?: {
    readonly what: string
    readonly owner: string
    readonly due: number
    readonly proof: string
    readonly done?: number
  }
}

export const PERFORMANCE = 'Corporate parenting performance report'
export const AD = 'Assistant director, children’s social care'
export const noted = (what = 'the report'): ToldResolution => ({ says: `That ${what} be noted.` })
export const update = (minute: string, ...resolved: readonly ToldResolution[]): ToldItem => ({
  title: 'Update from the children in care council',
  broughtBy: 'The Listening Post',
  asked: 'discuss',
  minute,
  resolved,
})
export const performance = (minute: string, resolved = noted(), file?: ToldPaper): ToldItem => ({
  title: PERFORMANCE,
  broughtBy: 'Performance assurance manager',
  asked: 'note',
  cadence: 'W-1',
  paper: {
    author: 'Performance assurance manager',
    recommends: 'That the panel receive the report and consider what it raises.',
    report: 'scorecard',
    ...(file && { file }),
  },
  minute,
  resolved: [resolved],
})
