import type { Said } from './said.ts'

/** What young people want, in their words, under the ten headings of the pathway plan. */
export const goals = {
  support: [
    'I want one PA who sticks around.',
    'I’d like a text first and a visit every month, not every week.',
    'I want to know who to ring on a Saturday.',
    'I want my PA to meet me at places that aren’t offices.',
  ],
  education: [
    'I want to pass my Level 2 and get on the Level 3.',
    'I want to learn something I can use.',
    'I want someone to ask me what I’d like to learn, and then sort the bus.',
    'I want to resit maths and actually get it this time.',
    'I want to go to uni and live in halls like everyone else.',
    'I want to pass Entry 3 and then Level 1 English.',
    'I want to finish Year 11 at the same school, whatever happens.',
  ],
  employment: [
    'I want an apprenticeship by September.',
    'I want a Saturday job so I’ve got my own money.',
    'I want to get into construction. I need my CSCS card.',
    'I want to work with animals.',
    'I want to keep this job past the three months.',
    'I want to work with kids who’ve been where I’ve been.',
  ],
  contingency: [
    'If it all goes wrong I want one person to ring, not a list.',
    'If I say I’m fine three times in a row, come round.',
    'If it goes wrong I want to come back here, not start again somewhere else.',
    'If I lose the flat I can go to my aunty’s for a week, and then I’d ring you.',
    'If I stop answering, ring {sibling}.',
    'If college doesn’t work I want to go straight to work, not sit at home.',
  ],
  home: [
    'I want to stay put with {carer} until I’m 21.',
    'I want my own flat, near town, not on the top floor.',
    'I want somewhere I can have my dog.',
    'I want to move on from here by the spring, and do it once.',
    'I want somewhere with a bath and no damp for the baby.',
    'I want to know where I’m going a month before I go.',
  ],
  people: [
    'I want to see {sibling} every two weeks and not have it cancelled.',
    'I want to know more people who aren’t paid to know me.',
    'I want to find out more about my family, but not on my own.',
    'I want my nan to be in my plan, not just in my phone.',
    'I want to keep in touch with {carer} after I leave.',
    'I want help saying no to my mum when she asks for money.',
  ],
  skills: [
    'I want to cook five things properly.',
    'I want to pass my theory test.',
    'I want to do my own washing without turning it pink.',
    'I want to be able to ring people without you doing it for me.',
    'I want to learn how to read a bill.',
  ],
  money: [
    'I want to save £500 before I’m 18.',
    'I want to understand my payslip.',
    'I want to get out of the phone debt.',
    'I want my setting-up money spent on a proper bed.',
    'I want a bank account in just my name.',
  ],
  health: [
    'I want to sleep through.',
    'I want to see the same counsellor more than twice.',
    'I want to go to the dentist, but I need someone in the room.',
    'I want to cut down smoking. Cut down, not stop, yet.',
    'I want my health history in one place so I don’t have to keep saying it.',
    'I want to join the gym, the real one and not the leisure centre.',
  ],
  identity: [
    'I want to understand where my dad’s side come from.',
    'I want to read my file when I’m ready, with somebody there.',
    'I want to cook my country’s food and know where to buy it.',
    'I want to go to church again.',
    'I want to be called what I ask to be called.',
    'I want someone to show me how to look after my hair.',
  ],
} as const satisfies Said

/** The same headings by someone who wrote about the young person, and not with them. */
export const goalsInTheThirdPerson = {
  support: ['The young person will engage with the service.'],
  education: ['The young person should improve attendance and punctuality.'],
  employment: ['To be supported to explore EET options.'],
  contingency: ['Professionals to be informed should circumstances change.'],
  home: ['Accommodation to be sourced in line with assessed need.'],
  people: ['Contact with birth family to be risk assessed.'],
  skills: ['To develop independent living skills.'],
  money: ['The young person will be supported to budget.'],
  health: ['Health needs to be monitored by all professionals.'],
  identity: ['No identified needs.'],
} as const satisfies Said

/** And by someone who wrote down what has been. */
export const goalsThatLookBack = {
  support: ['Has had four workers in two years.'],
  education: ['Did not complete the course at college last year.'],
  employment: ['Previously worked in a cafe and left after a disagreement.'],
  contingency: ['There was no contingency in the last plan.'],
  home: ['The last placement broke down in the summer.'],
  people: ['Saw mum at the contact centre until it was reduced.'],
  skills: ['Completed the independence workbook in Year 10.'],
  money: ['Was given the clothing allowance in April.'],
  health: ['Attended the health assessment last year.'],
  identity: ['Life story work was completed at primary school.'],
} as const satisfies Said

/** What is to be done about a goal, by heading. */
export const actionsForGoals = {
  support: [
    'Meet on the first Tuesday of the month at the café by the station',
    'Give the duty number and try it together',
  ],
  education: [
    'Apply for the 16 to 19 bursary',
    'Visit the college open day together',
    'Ask the tutor for a later deadline',
  ],
  employment: [
    'Apply for the council’s ring-fenced apprenticeship',
    'Book the CSCS test and pay for it',
    'Buy interview clothes',
  ],
  contingency: [
    'Agree with the provider to hold the room for four weeks',
    'Write down three people to ring, and ring them once',
  ],
  home: [
    'Complete the housing application for Band 2',
    'Present to the move-on panel',
    'Agree the staying put arrangement in writing',
    'View the flat in daylight and at night',
  ],
  people: [
    'Book sibling time for the next three months',
    'Ask for a Lifelong Links worker',
    'Write to the contact address',
  ],
  skills: [
    'Cook one new meal a fortnight and send a photograph',
    'Book the theory test',
    'Make the GP appointment by phone, with someone beside you',
  ],
  money: [
    'Open a current account',
    'See the debt adviser',
    'Claim Universal Credit 28 days before the birthday',
    'Apply for the council tax reduction',
  ],
  health: [
    'Register with the GP near the new address',
    'Ask for the health passport from the nurse',
    'Go to the dentist together',
  ],
  identity: [
    'Apply for the passport',
    'Ask for access to records, with support',
    'Find the community group and go once together',
  ],
} as const satisfies Said

/** What happens if a goal falls through. */
export const contingencies = [
  'If this falls through we meet within the week and look at the second choice.',
  'The room here stays open until the new one is certain.',
  'The duty worker knows the plan and can pay for a night somewhere safe.',
  'We ask again after the exams.',
  'Back to the work club on Mondays until something else comes up.',
  'A former carer has said yes to a fortnight; the PA has the number.',
] as const

/** What a care plan sets out to do, by the plan for permanence. */
export const careAims = {
  'return-home': [
    'Home to a parent by the summer, when the parenting work and the testing are done. Support worker three mornings a week for six months after.',
    'Return home in stages: Saturdays now, weekends from next month, and a decision at the review.',
  ],
  family: [
    'To live with relatives under a special guardianship order. Assessment filed by the 20th; support plan to follow.',
    'Grandmother’s home to become permanent. Financial support agreed in principle.',
  ],
  adoption: [
    'A family by adoption. Family finding across two agencies; letterbox contact with the birth family from the start.',
    'To be adopted with a brother or sister if one family can be found by March, and to keep in touch for life if not.',
  ],
  'long-term-fostering': [
    'To grow up in this family and stay put beyond 18. Delegated authority signed, passport applied for, savings opened.',
    'Stay in this foster home and this school. Life story work once a month with the same worker.',
    'Brothers and sisters together for a weekend every month. Carers to have respite so that it can last.',
  ],
  'supported-living': [
    'Settled living from 18 at their own pace: two meals a week, a bank account, and a named person on Sundays.',
    'A move to supported accommodation in the area by the birthday, seen twice before it is agreed.',
  ],
  residential: [
    'A home with a small, steady team. Therapy in the home. A family when it is wanted, and not before.',
    'To stay in this home through Year 11. School five days a week by Easter.',
  ],
  'not-decided': [
    'Safety now, and a decision about home by the final hearing. Parents’ assessments due in week 16.',
    'To find out what is possible: two relatives to be assessed by the end of the month.',
  ],
} as const satisfies Said

/** What happens if a care plan does not work out: while it is open, and once it is settled. */
export const careContingencies = {
  open: [
    'If home does not work, relatives named by the family meeting are assessed next.',
    'Parallel plan: long-term fostering with the present carers, who have said yes.',
    'If the hearing is put off, time at home grows as planned and does not wait for it.',
  ],
  settled: [
    'If this home is in doubt there is a support meeting within five days and no notice before it.',
    'Carers’ daughter is approved as back-up for three weekends a year.',
    'Respite with the same family each time. If it ever has to end, school stays.',
  ],
} as const satisfies Said

/** What parents and carers say: while the plan is open, and once it is settled. */
export const familySays = {
  open: [
    'Mum agrees with the plan and wants more time on Sundays.',
    'Dad does not agree and will say so in court.',
    'Grandmother wants to be told sooner when plans change.',
    'Parents say they were heard this time.',
  ],
  settled: [
    'Carers are committed to 18 and beyond. They would like help with school holidays.',
    'Mum is sad and says that it is right. She asks for a photograph each term.',
    'Carers ask that appointments are not in school time.',
    'Family want to keep the yearly day at the seaside.',
  ],
} as const satisfies Said

/** What pupils say for their personal education plan. */
export const pupilVoice = {
  primary: [
    'I like it when I get to be a helper.',
    'I want to get better at reading out loud.',
    'Maths is hard when people go fast.',
    'My teacher lets me go to the quiet corner and I don’t even have to ask.',
    'I want to stay for breakfast club with {friend}.',
    'I liked the trip to the farm best.',
    'I want to do {hobby} at school.',
  ],
  secondary: [
    'I like {subject}. I don’t like being taken out of it for meetings.',
    'I want a tutor for maths, but online so nobody sees.',
    'I work better when I sit on my own.',
    'I want to be on the trip. Can someone pay the deposit before it’s full?',
    'I’d like my PEP after school and not in it.',
    'I want to know what grades I need for college.',
    'School’s the only thing that hasn’t changed this year.',
  ],
  'post-16': [
    'The course is good. The bus isn’t.',
    'I want to do work experience somewhere real.',
    'I need the laptop back from repair before the deadline.',
    'I want to finish this year. I haven’t finished one yet.',
    'I’d like help with the personal statement.',
  ],
} as const satisfies Said
