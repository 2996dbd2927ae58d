import type { Said } from './said.ts'

/** What children want to happen. */
export const wishesForCare = {
  child: [
    'I want to live with my mum but I like it here too.',
    'I want to stay with {carer} and see Mummy on Sundays.',
    'I want to live with {sibling} again. That’s the main one.',
    'I want to stay at my school.',
    'I want everyone to stop arguing about me.',
    'I want my nan to be allowed to pick me up.',
    'I want a dog and I want it to be for ever.',
    'I want to know when. Not soon. When.',
  ],
  'young person': [
    'I want to stay where I am and I want it in writing.',
    'I want to go home at weekends first and see how it goes.',
    'I want to see {sibling} more than I see professionals.',
    'I want the same school until the end of Year 11.',
    'I don’t want to move again. If I have to, I want to choose.',
    'I want to be asked before the meeting and not told after.',
    'I want my mum to get help. Then ask me again.',
    'I want less people in my life being paid to be there.',
  ],
} as const satisfies Said

/** What children say before or at their review. */
export const saidForReviews = {
  child: [
    'My worry is maths. My good thing is my bed. My question is when is my birthday tea with Mum.',
    'I did a drawing instead. It is us at the sea.',
    'I want {carer} to say it for me but I’ll sit here.',
    'I want my chair back in my room.',
    'I chose the biscuits. Everyone had to start with one good thing about me.',
  ],
  'young person': [
    'I wrote it down: keep my school, fix the wifi, more time with {sibling}. In that order.',
    'I chaired it. I gave everyone two minutes and stopped them when it was three.',
    'I’m not coming, but I want to know what’s said, the same day.',
    'Last time you said you’d sort the passport. It isn’t sorted.',
    'I’d like it to be shorter and not in school.',
    'It was all right. {carer} spoke up for me.',
  ],
} as const satisfies Said

/** What is decided at reviews. */
export const reviewDecisions = {
  'under 5': [
    'Plan agreed. Health visitor to see at home by the end of the month; nursery place from January.',
    'Family time to be three mornings a week, at the centre near the carers.',
    'Permanence meeting within four weeks; reviewing officer to chair the next review early if it slips.',
    'Life story box to be begun by the carers, with photographs of every home.',
  ],
  'of school age': [
    'Plan agreed. Social worker to book the dentist by the end of the month. Passport by the next review.',
    'Family time to go to two Sundays a month from May; social worker to tell the family by Friday.',
    'Permanence meeting within four weeks; reviewing officer to chair the next review early if it slips.',
    'Extra help in maths to go on until the summer. Carers to be paid for the school trip.',
    'Family time dates on the fridge. Life story work to begin in March.',
    'Health assessment is overdue: nurse to visit at home within ten days.',
    'The plan is not clear enough about home. New plan to the reviewing officer within five working days.',
  ],
} as const satisfies Said
