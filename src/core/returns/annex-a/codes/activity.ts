import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

/** What a care leaver does: the codes of the SSDA903 return. F3 and P3 are of returns before 2018. */
export default defineOfstedCodes({
  title: 'Activity status',
  codes: [
    { value: 'F1', ofsted: 'F1: Full time in higher education', alike: /^full time higher/ },
    { value: 'P1', ofsted: 'P1: Part time in higher education', alike: /^part time higher/ },
    { value: 'F2', ofsted: 'F2: Full time in education other than higher', alike: /^full time not higher/ },
    { value: 'P2', ofsted: 'P2: Part time in education other than higher', alike: /^part time not higher/ },
    { value: 'F3', ofsted: 'F3: Full time in training or employment' },
    { value: 'P3', ofsted: 'P3: Part time in training or employment' },
    { value: 'F4', ofsted: 'F4: Young person engaged full time in an apprenticeship', alike: /^full time apprentice/ },
    { value: 'P4', ofsted: 'P4: Young person engaged part time in an apprenticeship', alike: /^part time apprentice/ },
    { value: 'F5', ofsted: 'F5: Young person engaged full time in training or employment (not apprenticeship)' },
    { value: 'P5', ofsted: 'P5: Young person engaged part time in training or employment (not apprenticeship)' },
    {
      value: 'G4',
      ofsted: 'G4: Not in education, employment or training - illness or disability',
      spellings: ['NEET illness or disability', 'NEET - illness/disability'],
      alike: /\billness or disability\b/,
    },
    {
      value: 'G5',
      ofsted: 'G5: Not in education, employment or training - other',
      spellings: ['NEET', 'NEET other', 'NEET other circumstances'],
    },
    {
      value: 'G6',
      ofsted: 'G6: Not in education, employment or training - pregnancy or parenting',
      spellings: ['NEET pregnancy or parenting'],
      alike: /\bpregnancy or parenting\b/,
    },
  ],
})
