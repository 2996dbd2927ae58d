import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Reason for closure',
  codes: [
    { value: 'RC1', ofsted: 'RC1 - Adopted', label: 'Adopted', alike: /\badopted\b|\badoption order granted\b/ },
    {
      value: 'RC2',
      ofsted: 'RC2 - Died',
      label: 'Died',
      spellings: ['Death', 'Deceased', 'Child died'],
      alike: /\b(died|deceased)\b/,
    },
    {
      value: 'RC3',
      ofsted: 'RC3 - Child arrangements order',
      label: 'Child arrangements order',
      spellings: ['Residence order', 'CAO', 'Child arrangement order'],
      alike: /^(assisted )?residence order\b|^child arrangements? order\b/,
    },
    {
      value: 'RC4',
      ofsted: 'RC4 - Special guardianship order',
      label: 'Special guardianship order',
      spellings: ['SGO'],
      alike: /\bspecial g(uardianship|ship) order\b(?!.*\bnot under\b)/,
    },
    {
      value: 'RC5',
      ofsted: 'RC5 - Transferred to services of another local authority',
      label: 'Transferred to services of another local authority',
      spellings: ['Transferred to another local authority', 'Transferred to another LA', 'Transfer to another LA'],
      alike: /\btransfer\w* .*\b(another|other) (la|local authority)\b/,
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
      alike: /\btransfer\w* .*\badult\b/,
    },
    {
      value: 'RC7',
      ofsted: 'RC7 - Services ceased for any other reason, including child no longer in need',
      label: 'Services ceased for any other reason, including child no longer in need',
      spellings: ['Services ceased for any other reason', 'Child no longer in need', 'Other', 'No longer in need'],
      alike: /^(rc7|services? ceased)|\bany other reason\b/,
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
      alike:
        /\bclosed (directly )?after (initial |continuous |single )*(or continuous )?assessment\b.*\b(nfa|no (further )?action)\b/,
    },
  ],
})
