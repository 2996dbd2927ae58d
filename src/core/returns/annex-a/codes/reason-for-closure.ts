import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Reason for closure',
  codes: [
    { value: 'RC1', ofsted: 'RC1 - Adopted', label: 'Adopted' },
    { value: 'RC2', ofsted: 'RC2 - Died', label: 'Died', spellings: ['Death', 'Deceased', 'Child died'] },
    {
      value: 'RC3',
      ofsted: 'RC3 - Child arrangements order',
      label: 'Child arrangements order',
      spellings: ['Residence order', 'CAO', 'Child arrangement order'],
    },
    {
      value: 'RC4',
      ofsted: 'RC4 - Special guardianship order',
      label: 'Special guardianship order',
      spellings: ['SGO'],
    },
    {
      value: 'RC5',
      ofsted: 'RC5 - Transferred to services of another local authority',
      label: 'Transferred to services of another local authority',
      spellings: ['Transferred to another local authority', 'Transferred to another LA', 'Transfer to another LA'],
    },
    {
      value: 'RC6',
      ofsted: 'RC6 - Transferred to adult social care services',
      label: 'Transferred to adult social care services',
      spellings: [
        'Transferred to adult social services',
        'Transferred to adult services',
        'Transfer to adult services',
      ],
    },
    {
      value: 'RC7',
      ofsted: 'RC7 - Services ceased for any other reason, including child no longer in need',
      label: 'Services ceased for any other reason, including child no longer in need',
      spellings: ['Services ceased for any other reason', 'Child no longer in need', 'Other', 'No longer in need'],
    },
    {
      value: 'RC8',
      ofsted: 'RC8 - Case closed after assessment, no further action',
      label: 'Case closed after assessment, no further action',
      spellings: [
        'Case closed after assessment',
        'Closed after assessment',
        'Closed after assessment no further action',
      ],
    },
    {
      value: 'RC9',
      ofsted: 'RC9 - Case closed after assessment, referred to early help',
      label: 'Case closed after assessment, referred to early help',
      spellings: ['Closed after assessment, referred to early help', 'Case closed after assessment, early help'],
    },
  ],
})
