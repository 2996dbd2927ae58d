import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

/** The codes without a letter came into the SSDA903 return after Ofsted lettered its list. */
export default defineOfstedCodes({
  title: 'Placement type',
  codes: [
    {
      value: 'U1',
      ofsted: 'a) U1: Foster placement - relatives - long term',
      alike: /\brelative or friend\b(?!.*\bnot long term\b).*\blong term\b/,
    },
    {
      value: 'U2',
      ofsted: 'b) U2: Foster placement - relative - FFA',
      alike: /\brelative or friend\b.*\bapproved adopt/,
    },
    {
      value: 'U3',
      ofsted: 'c) U3: Foster placement - relative - not FFA',
      alike: /\brelative or friend\b.*\bnot long term\b/,
    },
    {
      value: 'U4',
      ofsted: 'd) U4: Foster placement - long term',
      spellings: ['Long term fostering'],
      alike: /\bother foster carer\b(?!.*\bnot long term\b).*\blong term\b/,
    },
    { value: 'U5', ofsted: 'e) U5: Foster placement - FFA', alike: /\bother foster carer\b.*\bapproved adopt/ },
    { value: 'U6', ofsted: 'f) U6: Foster placement - not FFA', alike: /\bother foster carer\b.*\bnot long term\b/ },
    {
      value: 'A3',
      ofsted: 'g) A3: Placed for adoption - consent - current foster',
      alike: /\bwith consent\b(?!.*\bnot (with )?current\b).*\bcurrent f/,
    },
    {
      value: 'A4',
      ofsted: 'h) A4: Placed for adoption - consent - not foster',
      alike: /\bwith consent\b.*\bnot (with )?current f/,
    },
    {
      value: 'A5',
      ofsted: 'i) A5: Placed for adoption - order - foster',
      alike: /\bplacement order\b(?!.*\bnot (with )?current\b).*\bcurrent f/,
    },
    {
      value: 'A6',
      ofsted: 'j) A6: Placed for adoption - order - not foster',
      alike: /\bplacement order\b.*\bnot (with )?current f/,
    },
    {
      value: 'P1',
      ofsted: 'k) P1: Placed with parents',
      spellings: ['Placed with own parents', 'Placed with own parents or other person with parental responsibility'],
      alike: /\bplaced with (own )?parents\b/,
    },
    {
      value: 'P2',
      ofsted: 'l) P2: Independent living',
      spellings: ['Independent living, for example in a flat'],
      alike: /(?<!\bsemi )\bindependent living\b/,
    },
    { value: 'P3', ofsted: 'm) P3: Residential employment', alike: /\bresidential employment\b/ },
    {
      value: 'H5',
      ofsted: 'n) H5: Residential accommodation',
      spellings: ['Semi-independent living accommodation'],
      alike: /\bsemi independent living\b|\bresidential accommodation not subject\b/,
    },
    {
      value: 'K1',
      ofsted: "o) K1: Secure Children's Homes",
      spellings: ["Secure children's home", 'Secure unit'],
      alike: /\bsecure (unit|childrens home|accommodation)\b/,
    },
    { value: 'K2', ofsted: "p) K2: Children's Homes", spellings: ["Children's home"] },
    { value: 'R1', ofsted: 'q) R1: Residential Care Home', alike: /\bresidential care home\b/ },
    { value: 'R2', ofsted: 'r) R2: NHS/Health Trust', alike: /\bnhs\b|\bhealth trust\b/ },
    {
      value: 'R3',
      ofsted: 's) R3: Family Centre or Mother and Baby Unit',
      spellings: ['Mother and baby unit'],
      alike: /\bfamily centre\b|\bmother and baby\b/,
    },
    {
      value: 'R5',
      ofsted: 't) R5: Young Offender Institution',
      spellings: ['YOI', 'Young offenders institution'],
      alike: /\byoung offender/,
    },
    {
      value: 'S1',
      ofsted: 'u) S1: Residential school',
      spellings: ['Residential schools'],
      alike: /\bresidential school/,
    },
    { value: 'Z1', ofsted: 'v) Z1: Other placements', spellings: ['Other placement'] },
    { value: 'T0', ofsted: 'w) T0: Temporary placement', spellings: ['All types of temporary move'] },
    { value: 'T1', ofsted: 'x) T1: Temporary placement - hospital' },
    { value: 'T2', ofsted: 'y) T2: Temporary placement - holiday' },
    { value: 'T3', ofsted: 'z) T3: Temporary placement - carer holiday' },
    { value: 'T4', ofsted: 'zz) T4: Temporary placement - seven days or less' },
    { value: 'K3', ofsted: 'K3: Registered supported accommodation', spellings: ['Supported accommodation'] },
    { value: 'Z11', ofsted: 'Z11: Other placement' },
    { value: 'Z12', ofsted: 'Z12: Other placement' },
    { value: 'Z13', ofsted: 'Z13: Other placement' },
    { value: 'Z14', ofsted: 'Z14: Other placement' },
  ],
})
