import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Legal status',
  codes: [
    {
      value: 'C1',
      ofsted: 'C1: ICO',
      label: 'Interim care order',
      spellings: ['ICO'],
      alike: /\binterim care order\b/,
    },
    {
      value: 'C2',
      ofsted: 'C2: FCO',
      label: 'Full care order',
      spellings: ['FCO', 'Care order'],
      alike: /^(full )?care order\b/,
    },
    {
      value: 'D1',
      ofsted: 'D1: Freeing order',
      label: 'Freeing order',
      spellings: ['Freed for adoption'],
      alike: /\bfreeing order\b/,
    },
    {
      value: 'E1',
      ofsted: 'E1: Placement order',
      label: 'Placement order',
      spellings: ['Placement order granted'],
      alike: /\bplacement order\b/,
    },
    {
      value: 'V2',
      ofsted: 'V2: Single period under S20',
      label: 'Single period of accommodation under section 20',
      spellings: ['S20', 'Section 20', 'Accommodated under S20', 'Accommodated under section 20'],
      alike: /\bs(ection)? ?20\b(?!.*(short|shared))/,
    },
    {
      value: 'L1',
      ofsted: 'L1: Police protection LA accommodation',
      label: 'Under police protection',
      alike: /\bpolice (protection|powers)\b/,
    },
    {
      value: 'L2',
      ofsted: 'L2: EPO',
      label: 'Emergency protection order',
      spellings: ['EPO'],
      alike: /\bemergency protection\b|\bepo\b/,
    },
    {
      value: 'L3',
      ofsted: 'L3: Child assessment order LA accommodation',
      label: 'Child assessment order',
      alike: /\bchild assessment order\b/,
    },
    {
      value: 'J1',
      ofsted: 'J1: Remanded to LA or youth detention',
      label: 'Remanded',
      spellings: ['Remand'],
      alike: /\bremand(ed)?\b/,
    },
    {
      value: 'J2',
      ofsted: 'J2: LA accommodation under PACE',
      label: 'Accommodated under PACE',
      spellings: ['PACE'],
      alike: /\bunder pace\b/,
    },
    {
      value: 'J3',
      ofsted: 'J3: Youth rehabilitation order',
      label: 'Youth rehabilitation order',
      alike: /\byouth rehabilitation order\b|\bsupervision order with (a )?residence\b/,
    },
    {
      value: 'V3',
      ofsted: 'V3: Short term breaks, episodes recorded',
      label: 'Short breaks, episodes recorded',
      alike: /\bshort (term )?breaks?\b.*\bindividual episodes of care are\b/,
    },
    {
      value: 'V4',
      ofsted: 'V4: Short term breaks, agreements recorded',
      label: 'Short breaks, agreements recorded',
      alike: /\bshort (term )?breaks?\b.*\bagreements\b/,
    },
  ],
})
