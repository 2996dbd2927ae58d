import { defineFramework, type FrameworkArea } from './framework.ts'

const leaders: FrameworkArea = {
  id: 'leaders',
  title: 'The impact of leaders on social work practice with children and families',
  looksAt: [
    'What leaders know of the quality and impact of practice',
    'How they know it',
    'What they plan to do to keep or improve it',
  ],
}

const helpAndProtection: FrameworkArea = {
  id: 'help-and-protection',
  title: 'The experiences and progress of children who need help and protection',
  looksAt: [],
}

const overall: FrameworkArea = { id: 'overall', title: 'Overall effectiveness', looksAt: [] }

export default defineFramework({
  id: 'ilacs',
  title: 'Inspection of local authority children’s services (ILACS)',
  meaning: 'The judgements that Ofsted makes of a council’s services for children, by which councils judge themselves.',
  grades: {
    outstanding: 'Outstanding',
    good: 'Good',
    'requires-improvement': 'Requires improvement to be good',
    inadequate: 'Inadequate',
  },
  versions: [
    {
      from: '2023-01-01',
      source: {
        title: 'A new ILACS judgement on the experiences and progress of care leavers: Ofsted, 2 December 2022',
        section: 'Judged by itself from January 2023',
        url: 'https://www.gov.uk/government/news/a-new-judgement-for-care-leavers',
      },
      areas: [
        leaders,
        helpAndProtection,
        { id: 'children-in-care', title: 'The experiences and progress of children in care', looksAt: [] },
        {
          id: 'care-leavers',
          title: 'The experiences and progress of care leavers',
          looksAt: [
            'Relationships, and access to social and recreational opportunities',
            'Influence on the services they are offered',
            'Health and emotional wellbeing',
            'Learning and employment opportunities',
            'Good decisions, and support into adulthood',
          ],
        },
        overall,
      ],
    },
    {
      from: '2018-01-01',
      source: {
        title: 'Inspecting local authority children’s services from 2018: Ofsted',
        section: 'Judgements',
        url: 'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
      },
      areas: [
        leaders,
        helpAndProtection,
        {
          id: 'children-in-care-and-care-leavers',
          title: 'The experiences and progress of children in care and care leavers',
          looksAt: [],
        },
        overall,
      ],
    },
  ],
  reviewed: { on: '2026-11-01', nextBy: '2027-11-01' },
})
