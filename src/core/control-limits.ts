/** How far a figure moves from month to month without anything having changed: news is what lies outside. */
export interface ControlLimits {
  readonly centre: number
  readonly lower: number
  readonly upper: number
  /** How many months they rest on. */
  readonly months: number
  /** What the last month is by them; `within` where it is no news. */
  readonly last: 'above' | 'below' | 'shifted up' | 'shifted down' | 'within'
}
