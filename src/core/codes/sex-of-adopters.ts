import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'sex-of-adopters',
  dfe: 'SEX_ADOPTR',
  title: 'Sex of adopters',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Sex of adopters',
  },
  codes: [
    { code: 'M1', label: 'Single man' },
    { code: 'F1', label: 'Single woman' },
    { code: 'MM', label: 'Two men' },
    { code: 'FF', label: 'Two women' },
    { code: 'MF', label: 'A man and a woman' },
  ],
})
