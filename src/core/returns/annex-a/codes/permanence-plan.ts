import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Permanence plan',
  codes: [
    {
      value: 'Return to family',
      ofsted: 'a) Return to family',
      spellings: ['Return home', 'Rehabilitation', 'Reunification', 'Return to parents', 'Remain with family'],
    },
    { value: 'Adoption', ofsted: 'b) Adoption', spellings: ['Adopted', 'Placed for adoption'] },
    {
      value: 'SGO/CAO',
      ofsted: 'c) SGO/CAO',
      spellings: ['SGO', 'CAO', 'Special guardianship', 'Special guardianship order', 'Child arrangements order'],
    },
    {
      value: 'Supported living in the community',
      ofsted: 'd) Supported living in the community',
      spellings: ['Supported living', 'Independent living', 'Independence'],
    },
    {
      value: 'Long-term residential placement',
      ofsted: 'e) Long-term residential placement',
      spellings: ['Long term residential', 'Residential', 'Residential placement'],
    },
    {
      value: 'Long-term fostering',
      ofsted: 'f) Long-term fostering',
      spellings: ['Long term foster placement', 'Long term foster care', 'Permanent fostering', 'Connected persons'],
    },
    { value: 'Other', ofsted: 'g) Other' },
  ],
})
