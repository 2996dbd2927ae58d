import { chosen, defineMargin } from './margin.ts'

/** What real returns get wrong, kept rare enough that the figures stay plausible. */
export const lateAndWrong = defineMargin({
  title: 'Corrections and gaps',
  source: chosen('Late records and gaps, as in life'),
  is: {
    /** Of episodes open across 31 March, those that the first return states otherwise than the next. */
    misstated: 0.022,
    misstatedField: { DECOM: 40, PLACE: 30, LS: 30 },
    /** Of rows, those with a cell left blank. */
    blankEpisodeCell: 0.004,
    blankEpisodeColumn: { CIN: 20, PLACE_PROVIDER: 20, REASON_PLACE_CHANGE: 30, PL_POST: 15, URN: 15 },
    blankReviewCode: 0.004,
    blankPupilNumber: 0.003,
  },
})
