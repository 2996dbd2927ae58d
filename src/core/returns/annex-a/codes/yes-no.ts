import { defineOfstedCodes, type OfstedCodes } from '#core/returns/annex-a/codes.ts'

/** Yes or no, with what councils write for either in a column of which nothing else could be meant. */
const yesOrNo = (title: string, yes: RegExp, no: RegExp): OfstedCodes =>
  defineOfstedCodes({
    title,
    codes: [
      { value: 'Yes', ofsted: 'a) Yes', spellings: ['Y', '1', 'True', 'Yes (Y)'], alike: yes },
      { value: 'No', ofsted: 'b) No', spellings: ['N', '0', 'False', 'No (N)'], alike: no },
      {
        value: 'Unknown',
        ofsted: 'c) Unknown',
        spellings: ['U', 'Not known', 'Not recorded', 'Not stated', "Don't know", 'Unsure', '9'],
      },
    ],
  })

export default yesOrNo('Yes or no', /^yes\b/, /^no\b(?! further)/)

/** Whether they came to the country alone. */
export const unaccompanied = yesOrNo('Unaccompanied', /^(yes\b|uasc$)/, /^(no\b(?! further)|non uasc$)/)

export const seen = yesOrNo('Seen', /^(yes\b|(child )?seen\b)/, /^(no\b(?! further)|(child )?not seen$|unborn$)/)

export const seenAlone = yesOrNo(
  'Seen alone',
  /^(yes\b|(child )?seen alone$)/,
  /^(no\b(?! further)|(child )?not seen\b)/,
)

/** To have accepted or declined an interview is to have been offered one. */
export const interviewOffered = yesOrNo('Interview offered', /^(yes|offered)\b/, /^(no\b(?! further)|not offered\b)/)

export const interviewAccepted = yesOrNo(
  'Interview accepted',
  /^(yes\b|offered and accepted\b(?!.*refused))/,
  /^(no\b(?! further)|not offered\b|offered and declined\b|offered and accepted\b.*refused)/,
)
