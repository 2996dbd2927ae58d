import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

/** Where a placement is: an authority of England by its name or number, or one of these. */
export default defineOfstedCodes({
  title: 'LA of placement',
  isOpen: true,
  codes: [
    { value: 'NIR', ofsted: 'NIR - Child placed in Northern Ireland', label: 'Northern Ireland' },
    { value: 'WAL', ofsted: 'WAL - Child placed in Wales', label: 'Wales' },
    { value: 'SCO', ofsted: 'SCO - Child placed in Scotland', label: 'Scotland' },
    { value: 'NUK', ofsted: 'NUK - Child placed outside the UK', label: 'Outside the UK' },
    { value: 'CON', ofsted: 'CON - Child placed in confidential placement', label: 'Confidential placement' },
  ],
})
