/** What reviewing officers challenge: what they find, what they ask for, what is agreed, and what it changes for the child. */
export const challenges = [
  {
    area: 'education',
    theme: 'education',
    found: 'No full timetable for five weeks, and nobody has asked the school when it will be back.',
    concern:
      'He is at home three days a week while the school and the team wait for each other. He says he is bored and behind.',
    agreed: 'The virtual school meets the head teacher this week. A full timetable from Monday week.',
    effect: 'He is back full time and has joined the football club. He says he has people to sit with.',
  },
  {
    area: 'care-plan',
    theme: 'care-plan',
    found: 'The plan is that of the last review, with the date changed.',
    concern: 'The plan does not say where she will live after the summer. She asked me twice and I could not tell her.',
    agreed: 'The plan is written anew with her, with what happens if the move falls through.',
    effect: 'She knows where she will live and chose her room. She stopped asking at bedtime.',
  },
  {
    area: 'health',
    theme: 'health',
    found: 'The health assessment is two months late. The dentist has not been seen this year.',
    concern: 'He has had toothache since spring. The appointment was cancelled for a contact visit and not made again.',
    agreed: 'The carer books the dentist today. The nurse sees him within the week.',
    effect: 'His teeth are mended and he sleeps through. The assessment is up to date.',
  },
  {
    area: 'visits',
    theme: 'visits-and-supervision',
    found: 'Visits are made and not recorded; the last supervision on the record is of the spring.',
    concern:
      'Three visits in a row were in the car on the way to contact. Nobody has seen her room or asked how home is.',
    agreed: 'Every visit is at home and alone for part of it. Supervision is held this week and recorded.',
    effect: 'She told her worker about the noise at night, and it was put right.',
  },
  {
    area: 'oversight',
    theme: 'worker-changes',
    found: 'The fourth worker this year; the handover note is two lines.',
    concern: 'The plan stalled with each change of worker. He found out about the last one when she knocked.',
    agreed: 'The worker stays until the order is made. The manager joins the next visit to make the promise in person.',
    effect: 'He has had the same worker since and rang her himself when he was worried.',
  },
  {
    area: 'placement',
    theme: 'placement',
    found: 'The placement was to be for a week and has lasted eleven.',
    concern: 'She shares with a younger child and cannot revise. Notice has been given and no search is on the record.',
    agreed: 'The search is widened today and reported on each Friday.',
    effect: 'She moved to carers near her school, after two visits, with her own desk.',
  },
  {
    area: 'permanence',
    theme: 'special-guardianship',
    found: 'The special guardianship assessment has not begun, seven months after it was agreed.',
    concern:
      'His grandmother has asked five times what she is waiting for. He calls it home and does not know if he may stay.',
    agreed: 'The assessment begins on Monday and is filed within ten weeks.',
    effect: 'The order was made. He says he can stop counting.',
  },
  {
    area: 'legal',
    theme: 'discharge',
    found: 'The care order could have been discharged a year ago.',
    concern: 'She has lived with her mother for two years and still has reviews in school time. She asks why.',
    agreed: 'Legal advice is taken this week and an application made by the end of the month.',
    effect: 'The order was discharged. She is not taken out of lessons any more.',
  },
  {
    area: 'voice',
    theme: 'voice',
    found: 'The child’s words are the same in three reports.',
    concern: 'He has asked since January to see his brother more. It is in no plan and nobody has answered him.',
    agreed: 'His worker answers him this week. Brothers meet every fortnight, at the weekend.',
    effect: 'They meet every other Saturday. He said: “At least somebody told me why it took so long.”',
  },
  {
    area: 'transition',
    theme: 'transition',
    found: 'No pathway plan at sixteen and a half, and no personal adviser named.',
    concern: 'She will be eighteen in a year and has not been told what she may ask for.',
    agreed: 'An adviser is allocated and the plan begun with her by the end of the month.',
    effect: 'She has an adviser, a savings plan and a place at college.',
  },
  {
    area: 'contact',
    theme: 'contact',
    found: 'Family time was moved four times in two months.',
    concern: 'Each change was told to him on the day. He waited at the door twice.',
    agreed: 'A fixed day, and he is told by his worker if it must move.',
    effect: 'He sees his mum on the same day each week and marks it on his wall.',
  },
  {
    area: 'assessment',
    theme: 'assessment',
    found: 'The assessment is of before the move and says nothing of the new home.',
    concern: 'Risks that were true in the spring still stand, and those of now are not there.',
    agreed: 'The assessment is brought up to date before the review, with the carer and the school.',
    effect: 'She may go to the park with friends again: the old risk is gone, and everyone knows the new rules.',
  },
] as const

/** Why a concern waits. */
export const pauses = [
  'The court hears the case this week, and the order decides what can be offered.',
  'The young person asked for a fortnight to think about it.',
  'The carer is in hospital.',
] as const
