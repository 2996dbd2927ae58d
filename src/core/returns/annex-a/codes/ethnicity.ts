import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Ethnicity',
  codes: [
    {
      value: 'WBRI',
      ofsted: 'a) WBRI',
      label: 'White British',
      spellings: [
        'A1',
        'WENG',
        'WSCO',
        'WWEL',
        'WCOR',
        'White English',
        'White Scottish',
        'White Welsh',
        'White Cornish',
      ],
    },
    { value: 'WIRI', ofsted: 'b) WIRI', label: 'White Irish', spellings: ['A2', 'Irish'] },
    {
      value: 'WIRT',
      ofsted: 'c) WIRT',
      label: 'Traveller of Irish heritage',
      spellings: ['A4', 'Irish Traveller', 'White Irish Traveller', 'White Traveller of Irish heritage'],
    },
    {
      value: 'WOTH',
      ofsted: 'd) WOTH',
      label: 'Any other White background',
      spellings: ['A3', 'White other', 'Other White', 'White any other White background', 'White any other background'],
    },
    {
      value: 'WROM',
      ofsted: 'e) WROM',
      label: 'Gypsy/Roma',
      spellings: ['A5', 'White Gypsy/Roma', 'White Gypsy', 'Gypsy', 'Roma', 'White Roma', 'Gypsy or Roma'],
    },
    {
      value: 'MWBC',
      ofsted: 'f) MWBC',
      label: 'White and Black Caribbean',
      spellings: ['B1', 'Mixed White and Black Caribbean', 'Mixed White/Black Caribbean', 'White/Black Caribbean'],
    },
    {
      value: 'MWBA',
      ofsted: 'g) MWBA',
      label: 'White and Black African',
      spellings: ['B2', 'Mixed White and Black African', 'Mixed White/Black African', 'White/Black African'],
    },
    {
      value: 'MWAS',
      ofsted: 'h) MWAS',
      label: 'White and Asian',
      spellings: ['B3', 'Mixed White and Asian', 'Mixed White/Asian', 'White/Asian'],
    },
    {
      value: 'MOTH',
      ofsted: 'i) MOTH',
      label: 'Any other Mixed background',
      spellings: ['B4', 'Mixed other', 'Other Mixed', 'Mixed any other Mixed background', 'Mixed any other background'],
    },
    {
      value: 'AIND',
      ofsted: 'j) AIND',
      label: 'Indian',
      spellings: ['C1', 'Asian Indian', 'Asian or Asian British Indian', 'Asian/Asian British Indian'],
    },
    {
      value: 'APKN',
      ofsted: 'k) APKN',
      label: 'Pakistani',
      spellings: ['C2', 'Asian Pakistani', 'Asian or Asian British Pakistani', 'Asian/Asian British Pakistani', 'APAK'],
    },
    {
      value: 'ABAN',
      ofsted: 'l) ABAN',
      label: 'Bangladeshi',
      spellings: ['C3', 'Asian Bangladeshi', 'Asian or Asian British Bangladeshi', 'Asian/Asian British Bangladeshi'],
    },
    {
      value: 'AOTH',
      ofsted: 'm) AOTH',
      label: 'Any other Asian background',
      spellings: [
        ...['C4', 'Asian other', 'Other Asian', 'Asian any other Asian background'],
        ...['Asian or Asian British any other Asian background', 'Asian/Asian British any other Asian background'],
      ],
    },
    {
      value: 'BCRB',
      ofsted: 'n) BCRB',
      label: 'Caribbean',
      spellings: ['D1', 'Black Caribbean', 'Black or Black British Caribbean', 'Black/Black British Caribbean'],
    },
    {
      value: 'BAFR',
      ofsted: 'o) BAFR',
      label: 'African',
      spellings: ['D2', 'Black African', 'Black or Black British African', 'Black/Black British African'],
    },
    {
      value: 'BOTH',
      ofsted: 'p) BOTH',
      label: 'Any other Black background',
      spellings: [
        ...['D3', 'Black other', 'Other Black', 'Black any other Black background'],
        ...['Black or Black British any other Black background', 'Black/Black British any other Black background'],
      ],
    },
    { value: 'CHNE', ofsted: 'q) CHNE', label: 'Chinese', spellings: ['E1', 'Asian Chinese', 'Other Chinese'] },
    {
      value: 'OOTH',
      ofsted: 'r) OOTH',
      label: 'Any other ethnic group',
      spellings: ['E2', 'Other ethnic group', 'Other ethnic groups', 'Any other', 'Arab', 'Other Arab'],
    },
    {
      value: 'REFU',
      ofsted: 's) REFU',
      label: 'Refused',
      spellings: ['F1', 'Declined', 'Prefer not to say', 'Information refused', 'Not declared', 'Refused to say'],
    },
    {
      value: 'NOBT',
      ofsted: 't) NOBT',
      label: 'Information not yet obtained',
      spellings: [
        ...['s) NOBT', 'F2', 'Not obtained', 'Not yet obtained', 'Not known', 'Not recorded', 'Not stated', 'Unknown'],
        ...['u) UNKNOWN', 'Unborn', 'Not specified', 'Information not obtained', 'Not yet known'],
      ],
    },
  ],
})
