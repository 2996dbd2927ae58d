import type { Said } from './said.ts'

/** How a visit went, in the worker's words. */
export const accountsOfVisits = {
  'at home': [
    'Saw the bedroom, which is warm, tidy enough and full of things that have been chosen. We talked in the kitchen and then alone in the garden.',
    'We walked {pet} round the block and talked on the way, which is when the talking happens.',
    'Arrived during tea and was given a plate. A relaxed, noisy table; everyone had something to say about their day.',
    'Looked through the life story book together and added two photographs from the summer.',
    'We played cards for half an hour before any of the questions. Spoke easily once hands were busy.',
    'Quieter than last time. Tired after school, did not want to talk for long, and was not pressed.',
    'Talked about the plan for family time and drew a calendar together so that the dates can be counted down.',
    'Checked that savings and pocket money are up to date. {carer} showed me the book.',
    'Went through what was said at the review and what has happened about each thing since.',
    '{carer} and I spoke separately for ten minutes; no concerns that the child had not already told me.',
    'We made a list of questions for the next review. The first is the one that matters.',
    'Saw the new school uniform, the reading certificate and a very large cardboard castle.',
    'The home was calm. There is a routine, and it could be described to me step by step.',
    'We talked about what to do if a worry comes at night and wrote the answer on a card for the bedside.',
  ],
  'children’s home': [
    'Met in the small lounge, then saw the room. Posters up, bed made by the owner of it, door lock mended since last time.',
    'Keyworker joined for the last ten minutes. The consequences chart was discussed; it has been taken off the wall.',
    'Ate with the group. Staff know what makes a good day and what makes a bad one.',
    'We drove out for a drink, since talking is easier in the car.',
    'Read the daily log with the young person and agreed that two of the entries do not sound like them. Asked for them to be amended.',
    'Staffing has changed again. Asked the manager for a settled keyworker before the end of the month.',
    'Spoke about the incident last week. It was described honestly, including the part that was hard to say.',
    'Quiet visit. Sat and watched the match together; two useful sentences at half time.',
  ],
  'at a parent’s home': [
    'Saw the bedroom, the fridge and the front door, which has been repaired. Mum showed me the school letters without being asked.',
    'Everyone at home. The morning routine is holding; attendance has been full since I last came.',
    'We talked alone in the bedroom first. Nothing was said that was a worry, and some things that were lovely.',
    'Went through the safety plan line by line with the parent. It is up on the kitchen wall.',
    'Unannounced visit at teatime. Food on, homework out, and a television that was too loud.',
    'Parent tired and honest about it. Agreed that the support worker comes on Mondays as well.',
  ],
  'supported accommodation': [
    'Room in good order. We went through the budget and the shop, and threw out some milk.',
    'Met in the communal kitchen, then walked to the shop so that we could talk.',
    'Keywork sessions are happening weekly and the notes match what I was told.',
    'Talked about what a tenancy means. There are good questions about council tax that I have gone away to answer.',
    'Low in mood but up, dressed and pleased to be asked. Agreed a call every Monday morning.',
  ],
  'at school': [
    'Met in the library at lunch. Quiet at first, then a tour of the art room.',
    'Saw at school so that we could talk away from home. Teacher joined for five minutes and had only good to say.',
    'Walked round the field twice. Easier to talk side by side.',
    'Met the new teaching assistant too. There is a card on the desk that says “five minutes”, and it works.',
  ],
  unsuccessful: [
    'No answer at the door. {carer} rang later: a hospital appointment had been moved. Rearranged for this week.',
    'Out with friends by choice. I left a note with my number and waited twenty minutes.',
    'Refused to come out of the bedroom. We spoke through the door for a while about nothing much, which is a start.',
    'The home had the wrong day in the diary. Child at an after-school club.',
    'Motorway closed; turned back after two hours. Rang instead, and rebooked.',
    'Missing from placement when I arrived. Stayed with staff to make the report.',
  ],
} as const satisfies Said

/** What young people say when they come back, and why they went. */
export const saidOnReturn = [
  'I went to my mum’s. Where else would I go?',
  'I wasn’t missing. I knew where I was.',
  'I just needed to be somewhere that wasn’t there.',
  'We were at {friend}’s and my phone died. I was going to come back in the morning.',
  'There was an argument about nothing and I walked out before I said something worse.',
  'Someone bought us food and gave us a lift. I didn’t really know them. I won’t do it again.',
  'I missed the last bus and then I was scared to ring.',
  'I go to the park by my old school. You can always look there.',
  'I don’t want to talk about who I was with. I’m safe. That’s all you’re getting.',
  'If they’d let me stay out till ten I wouldn’t have to be late.',
  'I wanted to see {sibling} and nobody would give me a date.',
  'I walked around all night. It’s quiet. I like it quiet.',
  'It was a party. It got bad, so I left. I did the right thing at the end, write that bit.',
  'I went to see if our old house was still there.',
] as const

/** What the interviewer took from it. */
export const learntOnReturn = [
  'Goes to family when family time is cancelled at short notice. Bring the dates forward and keep them.',
  'An argument about the phone at bedtime. The home will try a charging point downstairs that applies to the adults as well.',
  'Was with peers from the old school. No adult involved. Agreed a text if the last bus is missed.',
  'An older male has been offering lifts. Shared with the police and the exploitation team the same day.',
  'Walks to calm down. The safety plan now has a route, a time and a person to ring.',
  'Away, and not missing: the carers knew where and said no. Delegated authority to be looked at again.',
  'Did not want to talk. Left a card, and a date for a walk next week with the same worker.',
] as const

/** What going missing had to do with, for each of what was learned on return. */
export const themesOnReturn = [
  ['family'],
  ['boundaries', 'home'],
  ['friends'],
  ['exploitation'],
  ['feelings'],
  ['boundaries'],
  ['other'],
] as const
