import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Yes or no',
  codes: [
    { value: 'Yes', ofsted: 'a) Yes', spellings: ['Y', '1', 'True', 'Yes (Y)'], alike: /^yes\b/ },
    { value: 'No', ofsted: 'b) No', spellings: ['N', '0', 'False', 'No (N)'], alike: /^no\b(?! further)/ },
    {
      value: 'Unknown',
      ofsted: 'c) Unknown',
      spellings: ['U', 'Not known', 'Not recorded', 'Not stated', "Don't know", 'Unsure', '9'],
    },
  ],
})
