import type { Said } from './said.ts'

export const barriers = { confidence: 30, none: 24, vacancy: 18, choice: 14, offending: 8, health: 6 } as const

export const courses = [
  'Level 2 hairdressing',
  'Level 3 health and social care',
  'Level 1 construction',
  'Entry level skills for life',
  'Level 2 motor vehicle',
  'Level 3 business',
  'Level 2 childcare',
  'English for speakers of other languages',
  'A levels',
  'Level 2 catering',
  'Level 3 sport',
] as const

export const jobs = {
  apprenticeship: [
    'Apprentice in business administration',
    'Apprentice gardener',
    'Apprentice joiner',
    'Apprentice teaching assistant',
    'Apprentice electrician',
  ],
  job: [
    'Warehouse operative',
    'Care assistant',
    'Barista',
    'Retail assistant',
    'Kitchen porter',
    'Call centre adviser',
    'Labourer',
    'Delivery driver’s mate',
    'Hotel housekeeping',
  ],
} as const satisfies Said

export const saidOfActivity = {
  something: [
    'I like having somewhere to be.',
    'It’s better than I thought. The people make it.',
    'I’m the youngest there but they don’t treat me like it.',
    'I’ve got a lanyard with my name on it.',
    'It’s hard getting up. I get up.',
    'I want to see it through this time.',
    'My supervisor says I’m a grafter.',
  ],
  nothing: [
    'I’d do anything, I just need someone to say yes.',
    'I don’t know what I’m good at.',
    'Every form asks for GCSEs.',
    'Not yet. I’m not ready and I’d only let them down.',
    'I want to, but mornings are bad.',
    'I’m waiting to hear back.',
  ],
} as const satisfies Said
