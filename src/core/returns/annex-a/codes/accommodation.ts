import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

/** Where a care leaver lives: the letters of the SSDA903 return, without the digit for whether it is suitable. */
export default defineOfstedCodes({
  title: 'Type of accommodation',
  codes: [
    {
      value: 'B',
      ofsted: 'B: Parents/relatives',
      label: 'With parents or relatives',
      spellings: ['Parents', 'Relatives', 'Living with parents or relatives'],
    },
    {
      value: 'C',
      ofsted: 'C: Community home/residential care',
      label: 'Residential care',
      spellings: ['Community home', 'Residential care', 'Community home or other residential care'],
    },
    {
      value: 'D',
      ofsted: 'D: Semi-independent, transitional accommodation and self-contained accommodation',
      label: 'Semi-independent accommodation',
      spellings: [
        ...['Semi-independent', 'Semi-independent transitional accommodation', 'Semi-independent living'],
        ...['Semi-independent, transitional accommodation', 'Supported living', 'Self-contained accommodation'],
      ],
    },
    { value: 'E', ofsted: 'E: Supported lodgings', label: 'Supported lodgings' },
    { value: 'G', ofsted: 'G: Abroad', label: 'Gone abroad', spellings: ['Abroad', 'Moved abroad'] },
    { value: 'H', ofsted: 'H: Deported', label: 'Deported' },
    {
      value: 'K',
      ofsted: 'K: Ordinary lodgings, without formal support',
      label: 'Ordinary lodgings',
      spellings: ['Ordinary lodgings without formal support', 'Lodgings'],
    },
    {
      value: 'R',
      ofsted: 'R: Residence not known',
      label: 'Residence not known',
      spellings: ['Not known', 'Unknown', 'Residence unknown'],
    },
    {
      value: 'S',
      ofsted: 'S: No fixed abode/homeless',
      label: 'No fixed abode or homeless',
      spellings: ['S: No fixed adobe/homeless', 'No fixed abode', 'Homeless', 'NFA', 'Rough sleeping', 'Sofa surfing'],
    },
    {
      value: 'T',
      ofsted: 'T: Foyers and similar supported accommodation',
      label: 'Foyer or similar supported accommodation',
      spellings: ['Foyer', 'Foyers', 'Supported accommodation', 'Foyer or similar'],
    },
    {
      value: 'U',
      ofsted: 'U: Independent living',
      label: 'Independent living',
      spellings: ['Independent', 'Own tenancy', 'Council tenancy', 'Private tenancy', 'Independent accommodation'],
    },
    {
      value: 'V',
      ofsted: 'V: Emergency accommodation',
      label: 'Emergency accommodation',
      spellings: ['Emergency', 'Night shelter', 'Refuge'],
    },
    { value: 'W', ofsted: 'W: Bed and breakfast', label: 'Bed and breakfast', spellings: ['B&B', 'B and B'] },
    { value: 'X', ofsted: 'X: In custody', label: 'In custody', spellings: ['Custody', 'Prison', 'Remand'] },
    {
      value: 'Y',
      ofsted: 'Y: Other accommodation',
      label: 'Other accommodation',
      spellings: ['Other', 'University accommodation', 'Halls of residence'],
    },
    {
      value: 'Z',
      ofsted: 'Z: With former foster carers',
      label: 'With former foster carers',
      spellings: ['Staying put', 'Former foster carers', 'With former foster carer', 'Former foster carer'],
    },
  ],
})
