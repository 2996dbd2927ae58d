import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Gender',
  codes: [
    { value: 'Male', ofsted: 'a) Male', spellings: ['M', '1', '1 - Male', 'Boy'] },
    { value: 'Female', ofsted: 'b) Female', spellings: ['F', '2', '2 - Female', 'Girl'] },
    {
      value: 'Not stated/recorded',
      ofsted: 'c) Not stated/recorded',
      spellings: [
        ...['0', '9', 'U', 'I', 'Unborn', 'Unborn/Unknown', 'Unknown', 'Unspecified', 'Withheld', 'Not known'],
        ...[
          'Not recorded',
          'Not stated',
          'Not specified',
          'Not recorded/Unborn',
          'Gender unspecified',
          'Indeterminate',
        ],
        ...[
          'Not stated/recorded (or unborn)',
          'Unknown / Not recorded / Unborn',
          'Not specified / Indeterminate gender',
        ],
      ],
    },
    {
      value: 'Neither',
      ofsted: 'd) Neither',
      spellings: [
        ...['Non-binary', 'Nonbinary', 'Transgender', 'Unable to classify', 'Indeterminate gender', 'Gender dysphoria'],
        ...['Indeterminate gender (unknown if male or female'],
      ],
    },
  ],
})
