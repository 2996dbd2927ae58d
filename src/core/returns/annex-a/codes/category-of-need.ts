import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Primary need',
  codes: [
    {
      value: 'N1',
      ofsted: 'N1 - Abuse or neglect',
      label: 'Abuse or neglect',
      spellings: ['Abuse', 'Neglect'],
      alike: /^(cin )?n1[a-z]*\b|\b(abuse or neglect|neglect)\b|^(\d[a-z] )?(physical|sexual|emotional) (abuse|harm)$/,
    },
    {
      value: 'N2',
      ofsted: "N2 - Child's disability",
      label: "Child's disability",
      spellings: ['Disability', 'Child disability', "Child's disability or illness", 'Disability or illness'],
      alike: /^(cin )?n2[a-z]*\b|^(learning|physical|sensory) disab|\bdisabled child|^child with disab/,
    },
    {
      value: 'N3',
      ofsted: 'N3 - Parental disability or illness',
      label: 'Parental disability or illness',
      spellings: ['Parental illness or disability', "Parent's illness or disability", 'Parental illness/disability'],
      alike: /^(cin )?n3[a-z]*\b|\bparent\w* (illness|disab|mental|substance|alcohol|drug)/,
    },
    {
      value: 'N4',
      ofsted: 'N4 - Family in acute stress',
      label: 'Family in acute stress',
      spellings: ['Acute stress'],
      alike: /^(cin )?n4[a-z]*\b|\bacute (di)?stress\b/,
    },
    {
      value: 'N5',
      ofsted: 'N5 - Family dysfunction',
      label: 'Family dysfunction',
      alike: /^(cin )?n5[a-z]*\b|\bfamily dysfunction/,
    },
    {
      value: 'N6',
      ofsted: 'N6 - Socially unacceptable behaviour',
      label: 'Socially unacceptable behaviour',
      spellings: ['Socially unacceptable'],
      alike: /^(cin )?n6[a-z]*\b|\bunacceptable behaviour\b/,
    },
    { value: 'N7', ofsted: 'N7 - Low income', label: 'Low income', alike: /^(cin )?n7[a-z]*\b|\blow income\b/ },
    {
      value: 'N8',
      ofsted: 'N8 - Absent parenting',
      label: 'Absent parenting',
      spellings: ['Absent parents'],
      alike: /^(cin )?n8[a-z]*\b|\babsent parent/,
    },
    {
      value: 'N9',
      ofsted: 'N9 - Cases other than children in need',
      label: 'Cases other than children in need',
      spellings: ['Cases other than CIN', 'Not CIN', 'Other than children in need', 'Not children in need'],
      alike: /^(cin )?n9[a-z]*\b|\bother than (children in need|cin)\b/,
    },
    {
      value: 'N0',
      ofsted: 'N0 - Not stated',
      label: 'Not stated',
      spellings: ['Not known', 'Not recorded', 'Unknown', 'None'],
    },
  ],
})
