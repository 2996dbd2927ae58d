import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

/** Why a child ceased to be looked after. */
export default defineOfstedCodes({
  title: 'Reason ceased to be looked after',
  codes: [
    {
      value: 'E11',
      ofsted: 'a) E11: Adopted - application unopposed',
      label: 'Adopted - application unopposed',
      alike: /\badopt.*\bunopposed\b/,
    },
    {
      value: 'E12',
      ofsted: 'b) E12: Adopted - consent dispensed',
      label: 'Adopted - consent dispensed',
      alike: /\badopt.*\b(consent|consect) dispensed\b/,
    },
    { value: 'E2', ofsted: 'c) E2: Died', label: 'Died', spellings: ['Death', 'Child died'], alike: /\bdied\b/ },
    {
      value: 'E3',
      ofsted: 'd) E3: Care taken by another LA',
      label: 'Care taken by another LA',
      spellings: ['Care taken over by another LA', 'Care taken over by another local authority'],
      alike: /\bcare taken over by (an)?other (la|local authority)\b/,
    },
    {
      value: 'E4A',
      ofsted: 'e) E4A: Returned home to live with parents or relatives - part of planning',
      label: 'Returned home to live with parents or relatives - part of planning',
      alike:
        /^(se4a |planned |returned home planned)|\bret(urn)?(ed)? home\b(?!.*\bnot (as )?part of\b).*\bpart of (the |current )?care plan/,
    },
    {
      value: 'E4B',
      ofsted: 'f) E4B: Returned home to live with parents or relatives - not part of planning',
      label: 'Returned home to live with parents or relatives - not part of planning',
      alike: /^(se4b|unplanned )|\bret(urn)?(ed)? home\b.*\bnot (as )?part of (the )?(current )?care/,
    },
    {
      value: 'E13',
      ofsted: 'g) E13: Parents, relatives or other with no parental responsibility',
      label: 'Left care to live with parents, relatives or other person with no parental responsibility',
      alike: /\bno p[ae]rental respons|\b(with no|without) pr\b/,
    },
    {
      value: 'E41',
      ofsted: 'h) E41: Residence order granted',
      label: 'Residence order granted',
      spellings: ['Child arrangements order granted', 'Residence order or child arrangements order granted'],
      alike:
        /\b(residence|child arrangements?)( or child arrangements?)? order\b.*\bgranted\b|^child arrangements? order$/,
    },
    {
      value: 'E45',
      ofsted: 'i) E45: Special Guardianship Orders - former carer relative/friend',
      label: 'Special guardianship order to former foster carers who are relatives or friends',
      alike: /(?<!\b(than|not)) former foster carers?( s)? who were (a )?(relative|friend)/,
    },
    {
      value: 'E46',
      ofsted: 'j) E46: Special Guardianship Orders - former carer other',
      label: 'Special guardianship order to former foster carers who are not relatives or friends',
      alike: /(?<!\b(than|not)) former foster carers?( s)? other than (a )?(relative|friend)/,
    },
    {
      value: 'E47',
      ofsted: 'k) E47: Special Guardianship Orders - relative/friend',
      label: 'Special guardianship order to relatives or friends who are not former foster carers',
      alike:
        /\b(than|not) former foster carers?( s)? who were (a )?(relative|friend)|\brelative friend not former foster/,
    },
    {
      value: 'E48',
      ofsted: 'l) E48: Special Guardianship Orders - other',
      label: 'Special guardianship order to others',
    },
    {
      value: 'E5',
      ofsted: 'm) E5: Moved into independent living - supported',
      label: 'Moved into independent living with support',
      alike:
        /\bindep(end[ae]nt)? liv(ing)?\b(?!.*\b(no(?! longer)|without|non|unsupported)\b).*\b(with|supporti?v?e?d?|formal(ised)?)\b/,
    },
    {
      value: 'E6',
      ofsted: 'n) E6: Moved into independent living - no support',
      label: 'Moved into independent living without support',
      alike: /\bindep(end[ae]nt)? liv(ing)?\b.*\b(no(?! longer)|without|non|unsupported)\b/,
    },
    {
      value: 'E7',
      ofsted: 'o) E7: Transferred to residential care funded by adult social services',
      label: 'Transferred to residential care funded by adult social care services',
      alike: /\btransferr?(ed)? to (residential care|(the )?care of adult|adult s)/,
    },
    {
      value: 'E9',
      ofsted: 'p) E9: Sentenced to custody',
      label: 'Sentenced to custody',
      alike: /\bsentenced to custody\b/,
    },
    {
      value: 'E14',
      ofsted: 'q) E14: Accommodation on remand ended',
      label: 'Accommodation on remand ended',
      alike: /\bremand ended\b/,
    },
    {
      value: 'E15',
      ofsted: 'r) E15: Age assessment determined child was 18 or over',
      label: 'Age assessment determined child was 18 or over',
      spellings: ['', ' e.g. an', ' eg an', ', for example an'].map(
        instance =>
          `Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply${instance && `${instance} unaccompanied asylum seeking child whose age has been disputed`}`,
      ),
      alike: /\bage asse/,
    },
    { value: 'E16', ofsted: 's) E16: Child moved abroad', label: 'Child moved abroad', alike: /\bmoved abroad\b/ },
    {
      value: 'E8',
      ofsted: 't) E8: Care ceased for any other reason',
      label: 'Care ceased for any other reason',
      spellings: ['Period of being looked after ceased for any other reason', 'Any other reason'],
      alike: /\bany other reason\b/,
    },
    { value: 'X1', ofsted: 'u) X1: CodeError', label: 'Episode ended and a new one began the same day' },
    {
      value: 'E17',
      ofsted: 'v) E17: Aged 18+ and remained with current carers',
      label: 'Aged 18 or over and remained with current carers',
      alike: /\bstaying put\b|\bremain\w* with (current|former) carers\b/,
    },
  ],
})
