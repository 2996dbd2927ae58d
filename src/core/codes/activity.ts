import { defineCodes } from './code-set.ts'

/** F3 and P3 were split into 4 (apprenticeship) and 5. They are not in the 2022 to 2023 set; when they went is not known. */
export default defineCodes({
  id: 'activity',
  dfe: 'ACTIV',
  title: 'Main activity of a care leaver',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Main activity of a care leaver',
  },
  codes: [
    { code: 'F1', label: 'Full-time higher education' },
    { code: 'P1', label: 'Part-time higher education' },
    { code: 'F2', label: 'Full-time education other than higher' },
    { code: 'P2', label: 'Part-time education other than higher' },
    { code: 'F3', label: 'Full-time training or employment', to: 2022 },
    { code: 'P3', label: 'Part-time training or employment', to: 2022 },
    { code: 'F4', label: 'Full-time apprenticeship' },
    { code: 'P4', label: 'Part-time apprenticeship' },
    { code: 'F5', label: 'Full-time training or employment, not an apprenticeship' },
    { code: 'P5', label: 'Part-time training or employment, not an apprenticeship' },
    { code: 'G4', label: 'Not in education, employment or training: illness or disability' },
    { code: 'G5', label: 'Not in education, employment or training: other reasons' },
    { code: 'G6', label: 'Not in education, employment or training: pregnancy or parenting' },
    { code: '0', label: 'Not known, died, or returned home' },
  ],
})
