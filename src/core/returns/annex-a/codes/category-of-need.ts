import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Primary need',
  codes: [
    { value: 'N1', ofsted: 'N1 - Abuse or neglect', label: 'Abuse or neglect', spellings: ['Abuse', 'Neglect'] },
    {
      value: 'N2',
      ofsted: "N2 - Child's disability",
      label: "Child's disability",
      spellings: ['Disability', 'Child disability', "Child's disability or illness", 'Disability or illness'],
    },
    {
      value: 'N3',
      ofsted: 'N3 - Parental disability or illness',
      label: 'Parental disability or illness',
      spellings: ['Parental illness or disability', "Parent's illness or disability", 'Parental illness/disability'],
    },
    {
      value: 'N4',
      ofsted: 'N4 - Family in acute stress',
      label: 'Family in acute stress',
      spellings: ['Acute stress'],
    },
    { value: 'N5', ofsted: 'N5 - Family dysfunction', label: 'Family dysfunction' },
    {
      value: 'N6',
      ofsted: 'N6 - Socially unacceptable behaviour',
      label: 'Socially unacceptable behaviour',
      spellings: ['Socially unacceptable'],
    },
    { value: 'N7', ofsted: 'N7 - Low income', label: 'Low income' },
    { value: 'N8', ofsted: 'N8 - Absent parenting', label: 'Absent parenting', spellings: ['Absent parents'] },
    {
      value: 'N9',
      ofsted: 'N9 - Cases other than children in need',
      label: 'Cases other than children in need',
      spellings: ['Cases other than CIN', 'Not CIN', 'Other than children in need', 'Not children in need'],
    },
    {
      value: 'N0',
      ofsted: 'N0 - Not stated',
      label: 'Not stated',
      spellings: ['Not known', 'Not recorded', 'Unknown', 'None'],
    },
  ],
})
