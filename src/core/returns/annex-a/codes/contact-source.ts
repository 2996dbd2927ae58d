import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

/** Who got in touch. The numbers are those of the children in need census. */
export default defineOfstedCodes({
  title: 'Source of a contact or referral',
  codes: [
    {
      value: '1A',
      ofsted: 'a) 1A: Individual',
      label: 'Individual: family member, relative or carer',
      spellings: ['Family member/relative/carer', 'Family member', 'Parent', 'Mother', 'Father', 'Relative', 'Carer'],
      alike:
        /^(individual )?(family(?! (nurse|support|matters|partner|intervention|solutions))|grand|(non resident |other |concerned )?relative|mother|father|parents?|brother|sister|aunt|uncle|(birth|adoptive|foster|step) ?(parent|carer|mother|father)|household member|member of household|son|daughter|husband|wife|partner|niece)\b|\bfamily member\b|\bfamily ?relative\b/,
    },
    {
      value: '1B',
      ofsted: 'b) 1B: Individual',
      label: 'Individual: acquaintance',
      spellings: ['Acquaintance', 'Neighbour', 'Friend', 'Friend/Neighbour', 'Childminder', 'Child minder'],
      alike: /\bacquaint|\bneighbours?\b|\bchild ?minders?\b/,
    },
    {
      value: '1C',
      ofsted: 'c) 1C: Individual',
      label: 'Individual: self',
      spellings: ['Self', 'Self-referral', 'Child'],
      alike: /\bindividual self\b/,
    },
    {
      value: '1D',
      ofsted: 'd) 1D: Individual',
      label: 'Individual: other',
      spellings: ['Other individual', 'Stranger', 'Member of the public', 'General public', 'Individual'],
      alike: /\bstrangers?\b|\bmember of (the )?public\b|^(community|elected) member$|^individuals? other\b/,
    },
    {
      value: '2A',
      ofsted: 'e) 2A: Schools',
      label: 'Schools',
      spellings: ['School', 'Academy', 'College', 'Primary school', 'Secondary school', 'Nursery school'],
      alike: /(?<!\bnot )\b(schools?|academ\w+|nurser\w+|college|pru|senco|early years)\b(?!.*\bnurs(e|ing)\b)/,
    },
    {
      value: '2B',
      ofsted: 'f) 2B: Education services',
      label: 'Education services',
      spellings: ['Education', 'Education welfare', 'Education welfare officer', 'Education service'],
      alike: /\b(education|ewo)\b(?!.*\b(schools?|college|academ\w+|nurser\w+|early years|pru|senco|sixth|6th)\b)/,
    },
    {
      value: '3A',
      ofsted: 'g) 3A: Health services',
      label: 'Health services: general practitioner (GP)',
      spellings: ['GP', 'General practitioner', 'Doctor', 'Health services GP'],
      alike: /\bgps?\b|\bgeneral practi/,
    },
    {
      value: '3B',
      ofsted: 'h) 3B: Health services',
      label: 'Health services: health visitor',
      spellings: ['Health visitor', 'Health services health visitor'],
      alike: /\bhealth visit/,
    },
    {
      value: '3C',
      ofsted: 'i) 3C: Health services',
      label: 'Health services: school nurse',
      spellings: ['School nurse', 'Health services school nurse'],
      alike: /\bschool nurs/,
    },
    {
      value: '3D',
      ofsted: 'j) 3D: Health services',
      label: 'Health services: other primary health services',
      spellings: ['Other primary health services', 'Primary health', 'Midwife', 'Midwifery', 'Community health'],
      alike: /\bprimary health|\bmidwi|\bambulance\b|\bcommunity (health|nurse|paediatric)|\bpaediatric/,
    },
    {
      value: '3E',
      ofsted: 'k) 3E: Health services',
      label: 'Health services: A&E (accident and emergency department)',
      spellings: ['A&E', 'A and E', 'Accident and emergency', 'Accident and emergency department'],
      alike: /\ba and e\b|\baccident\b|\bemergency dep/,
    },
    {
      value: '3F',
      ofsted: 'l) 3F: Health services',
      label: 'Health services: other, for example hospice',
      spellings: ['Hospital', 'Other health services', 'Other health', 'Health', 'Health services', 'CAMHS', 'Hospice'],
      alike:
        /\bhospital\b(?!.*(a and e|midwi|paediatric))|\bhospice|\bsecondary health(?!.*a and e)|\bmental health\b|^health (services? )?other\b/,
    },
    {
      value: '4',
      ofsted: 'm) 4: Housing',
      label: 'Housing: local authority housing or housing association',
      spellings: ['Housing', 'Local authority housing', 'Housing association', 'LA housing or housing association'],
      alike: /^(?!.*\b(excluding|exclude|not|supported|other than)\b).*\bhousing\b/,
    },
    {
      value: '5A',
      ofsted: 'n) 5A: LA services',
      label: 'LA services: social care, for example adults social care services',
      spellings: ['Social care', 'Adult social care', 'Adults social care', 'Adult services', 'Social worker'],
      alike:
        /\b(adults?|childrens) (social (care|services)|services)\b(?!.*\b(another|other|external|probation|mental)\b)|\bsocial services\b(?!.*\bother\b)|\bemergency duty\b|^edt\b/,
    },
    {
      value: '5B',
      ofsted: 'o) 5B: LA services',
      label: 'LA services: other internal',
      spellings: ['Other internal', 'Youth offending', 'Youth offending team', 'Early help', 'Youth justice service'],
      alike:
        /\byouth (offending|service|justice)|^yo[ts]\b|\binternal dep|\bearly help\b(?!.*\b(other|another|not including)\b)|\bother (internal|council) /,
    },
    {
      value: '5C',
      ofsted: 'p) 5C: LA services',
      label: 'LA services: external',
      spellings: ['Another local authority', 'Other local authority', 'External local authority', 'Other LA'],
      alike: /\b(another|other) las?\b|\b(another|other) local authorit/,
    },
    {
      value: '6',
      ofsted: 'q) 6: Police',
      label: 'Police',
      spellings: ['Police service', 'British Transport Police'],
      alike: /\bpolice\b(?!.*\b(court|probation)\b)/,
    },
    {
      value: '7',
      ofsted: 'r) 7: Other legal agency',
      label: 'Other legal agency: courts, probation, immigration, CAFCASS or prison',
      spellings: ['Legal agency', 'Court', 'Courts', 'Probation', 'Immigration', 'CAFCASS', 'Prison', 'Solicitor'],
      alike: /\b(courts?|probation|cafcass|prisons?|solicitors?|immigration|border agency)\b(?!.*police)|\blegal\b/,
    },
    {
      value: '8',
      ofsted: 's) 8: Other',
      label: "Other: children's centres, independent agency providers or voluntary organisations",
      spellings: [
        'Other',
        "Children's centre",
        'Voluntary organisation',
        'Voluntary',
        'Charity',
        'NSPCC',
        'Other source',
      ],
      alike:
        /\bvolunt|\bcharit|\bchildrens? centres?\b(?!.*\blegal\b)|\bindependent agency\b(?!.*\blegal\b)|\bfire (service|and rescue)/,
    },
    {
      value: '9',
      ofsted: 't) 9: Anonymous',
      label: 'Anonymous',
      spellings: ['Anonymous referral', 'Anon'],
      alike: /\banonymous\b/,
    },
    {
      value: '10',
      ofsted: 'u) 10: Unknown',
      label: 'Unknown',
      spellings: ['Not known', 'Not recorded', 'Not stated'],
      alike: /\bunknown\b|\bnot (known|recorded)\b/,
    },
  ],
})
