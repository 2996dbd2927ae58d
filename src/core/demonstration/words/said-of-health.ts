import type { Said } from './said.ts'

/** What children say about their health. */
export const saidOfHealth = {
  younger: [
    'I can run faster than anyone in Year 4.',
    'I do not like needles but I had one and got a sticker.',
    'I sleep with the hall light on and then I’m fine.',
    'I eat carrots now but not peas.',
    'My glasses make everything sharp.',
    'Sometimes my tummy hurts on Mondays.',
    'The nurse let me listen to my own heart.',
  ],
  older: [
    'I’d rather see the nurse at home than go to the clinic.',
    'I’m fine. I go to {hobby}, I eat, I sleep mostly.',
    'I don’t want to be weighed in front of people.',
    'I get headaches when I’ve been up late, which is my own fault.',
    'I want to talk to someone, but not in school time.',
    'I’ve stopped vaping. Mostly.',
    'Can I come on my own next year?',
    'I want it written down once, so that I don’t have to say it all again.',
  ],
} as const satisfies Said

export const healthPlans = {
  'under 5': [
    'Immunisations up to date. Health visitor to check weight in six weeks.',
    'Referred for speech and language; carers shown how to build on single words. Review in three months.',
    'Hearing test booked. Registered with a dentist.',
    'Developing well on all scales. No referral needed.',
  ],
  younger: [
    'Eye test in the summer. Registered with carers’ dentist. School nurse to see about bedwetting.',
    'Inhaler technique checked; plan shared with school.',
    'Worry at bedtime: carers given a sleep diary, nurse to ring in four weeks.',
    'No concerns. Pre-school booster given late, now complete.',
  ],
  older: [
    'Referred to the therapeutic team; first appointment within four weeks. GP to review sleep.',
    'Sexual health clinic details given in private. Teenage booster booked.',
    'Smoking: agreed to see the stop smoking worker. Dental check to be arranged by the home.',
    'Fit and well. Health passport started with the nurse.',
    'Eye test booked; glasses are two years old. Vitamin D over the winter.',
  ],
} as const satisfies Said

/** What is done when a young person does not want an assessment. */
export const refusalFollowUps = [
  'Offered at home, at college and by video. Said maybe after exams; the nurse will text in May.',
  'Said no to the clinic. Carer and nurse to try a walk instead; asked again in six weeks.',
  'Did not want to be examined. Agreed to a questionnaire by phone, which is not an assessment but is a start.',
  'Talked about why: the last doctor asked about family in front of strangers. A named nurse is to ring.',
] as const
