import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'sex',
  dfe: 'SEX',
  title: 'Sex',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Sex',
  },
  codes: [
    { code: '1', label: 'Male', to: 2024 },
    { code: '2', label: 'Female', to: 2024 },
    { code: 'M', label: 'Male', from: 2025 },
    { code: 'F', label: 'Female', from: 2025 },
    { code: 'U', label: 'Unknown', from: 2025 },
  ],
})
