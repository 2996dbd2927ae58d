import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

/** Which duty is owed to someone who has been looked after: Children Act 1989, sections 23A to 24 and Schedule 2, paragraph 19B. */
export default defineOfstedCodes({
  title: 'Eligibility category',
  codes: [
    { value: 'Relevant', ofsted: 'a) Relevant child', spellings: ['Relevant', 'Relevant young person'], alike: /^r$/ },
    {
      value: 'Former relevant',
      ofsted: 'b) Former relevant child',
      spellings: ['Former relevant', 'FRC', 'Former relevant young person', 'Former relevant care leaver'],
      alike: /^(fr|(care leaver )?former relevant\b.*)$/,
    },
    {
      value: 'Qualifying',
      ofsted: 'c) Qualifying care leaver',
      spellings: ['Qualifying', 'Qualifying child', 'Person qualifying for advice and assistance'],
      alike: /^q$/,
    },
    {
      value: 'Eligible',
      ofsted: 'd) Eligible child',
      spellings: ['Eligible', 'Eligible young person'],
      alike: /^(e|other eligible)$/,
    },
  ],
})
