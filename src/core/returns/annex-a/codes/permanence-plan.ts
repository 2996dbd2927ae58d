import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Permanence plan',
  codes: [
    {
      value: 'Return to family',
      ofsted: 'a) Return to family',
      spellings: ['Return home', 'Rehabilitation', 'Reunification', 'Return to parents', 'Remain with family'],
      alike:
        /^(eventual )?return to birth (family|parents?)|^remain(ing)? with birth (family|parents?)|^placed? with parents? s?$/,
    },
    {
      value: 'Adoption',
      ofsted: 'b) Adoption',
      spellings: ['Adopted', 'Placed for adoption'],
      alike: /^(fostering for|permanency through) adoption$/,
    },
    {
      value: 'SGO/CAO',
      ofsted: 'c) SGO/CAO',
      spellings: ['SGO', 'CAO', 'Special guardianship', 'Special guardianship order', 'Child arrangements order'],
      alike: /^(?!.*foster).*\b(special guardianship|child arrangements?)\b/,
    },
    {
      value: 'Supported living in the community',
      ofsted: 'd) Supported living in the community',
      spellings: ['Supported living', 'Independent living', 'Independence'],
      alike: /^transition to independen/,
    },
    {
      value: 'Long-term residential placement',
      ofsted: 'e) Long-term residential placement',
      spellings: ['Long term residential', 'Residential', 'Residential placement'],
      alike: /^(lt |long term )?residential (care|placement)\b/,
    },
    {
      value: 'Long-term fostering',
      ofsted: 'f) Long-term fostering',
      spellings: ['Long term foster placement', 'Long term foster care', 'Permanent fostering', 'Connected persons'],
      alike: /^(permanency through )?(lt|long term) (fostering|placement with foster carers)\b(?!.*\bsgo\b)/,
    },
    { value: 'Other', ofsted: 'g) Other', alike: /^(parallel plan|concurrent planning|other please specify\b.*)$/ },
  ],
})
