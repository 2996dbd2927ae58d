import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'placement-provider',
  dfe: 'PLACE_PROVIDER',
  title: 'Placement provider',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Placement provider',
  },
  codes: [
    { code: 'PR0', label: 'Parents or others with parental responsibility' },
    { code: 'PR1', label: 'Own provision' },
    { code: 'PR2', label: 'Other local authority' },
    { code: 'PR3', label: 'Other public provision' },
    { code: 'PR4', label: 'Private' },
    { code: 'PR5', label: 'Voluntary or third sector' },
  ],
})
