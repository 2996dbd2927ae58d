import fc from 'fast-check'
import { expect, test } from 'vitest'
import { issueInWords, issueNamed } from './issue-name.ts'

const issues = fc.record({
  month: fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  number: fc.integer({ min: 1, max: 9999 }),
})

test('an issue is found by the words that name it', () => {
  fc.assert(
    fc.property(issues, issue => {
      expect(issueNamed(issueInWords(issue))).toEqual(issue)
    }),
  )
})

test.each(['2017-06, issue 2', 'june 2017 issue 2', ' June 2017,  Issue 2 ', 'June 2017 no. 2'])(
  '"%s" names it',
  words => {
    expect(issueNamed(words)).toEqual({ month: '2017-06', number: 2 })
  },
)

test.each(['', 'June 2017', 'issue 2', 'Jun 2017, issue 2', '2017-13, issue 2', 'June, issue 2'])(
  '"%s" names none',
  words => {
    expect(issueNamed(words)).toBeUndefined()
  },
)
