import { type IsoDate, inForceOn } from './dates.ts'
import { type Entry, standing } from './entry.ts'
import type { Figure } from './figure.ts'
import type { Indicator } from './indicators/indicator.ts'
import { childrenAct1989, practice, type Source } from './source.ts'

/** From how few children a colour says little, from a day on, and what is then done with it. */
export interface SmallNumberRule {
  /** The entry that says it; absent for the rule that Waymark comes with. */
  readonly entry?: number
  readonly from: IsoDate
  readonly source: Source
  /** With fewer below the line than this. 0 for never. */
  readonly fewerThan: number
  /** Whether the colour is still given, marked as of few children, or none is. */
  readonly colour: 'marked' | 'none'
}

/** The rule in force until a council sets its own. */
const shipped: SmallNumberRule = {
  from: childrenAct1989,
  source: practice('one child of five moves a percentage by 20 points'),
  fewerThan: 5,
  colour: 'marked',
}

/** The council's own rules that stand, newest first and of one day the last recorded last, before the one that Waymark comes with. */
export const smallNumberRulesIn = (
  entries: Iterable<Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): readonly SmallNumberRule[] => [
  ...standing(entries)
    .filter(({ type, body }) => type === 'small-number-setting' && body.fromOn && body.fewerThan !== undefined)
    .map(({ id, body }): SmallNumberRule => {
      const { fromOn, fewerThan, colour, because, decidedBy } = body as {
        readonly fromOn: IsoDate
        readonly fewerThan: number
        readonly colour?: SmallNumberRule['colour']
        readonly because?: string
        readonly decidedBy?: string
      }
      const section = [`from ${fromOn}`, because, decidedBy && `decided by ${decidedBy}`].filter(Boolean).join('; ')
      return {
        entry: id,
        from: fromOn,
        source: { title: 'The council’s own setting', section },
        fewerThan,
        colour: colour ?? 'marked',
      }
    })
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.entry! - b.entry!)),
  shipped,
]

/** The rule in force on a day. */
export const smallNumberRuleOn = (rules: readonly SmallNumberRule[] = [shipped], on: IsoDate): SmallNumberRule =>
  inForceOn(rules, on) ?? shipped

/** Whether a percentage or an average is of so few that its colour says little. A number is what it is. */
export const isOfFew = (
  { measure }: Pick<Indicator, 'measure'>,
  { denominator, value }: Figure,
  { fewerThan }: SmallNumberRule,
): boolean =>
  (measure === 'percent' || measure === 'mean') &&
  value !== undefined &&
  denominator !== undefined &&
  denominator < fewerThan
