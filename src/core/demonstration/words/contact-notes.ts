/** How things are, and what happens next, after a contact with a care leaver. */
export const contactNotes = [
  'Met at the café by the station. Rent is paid, food is in. Agreed to sort the council tax letter together on Thursday.',
  'Up and dressed, flat tidy. Talked about the course and about money. I am to ring the bursary office.',
  'Long call. Mood better than last month. GP appointment made while we were on the phone.',
  'Brought the post, some of it unopened. We opened it. One final demand, now on a plan of £3 a week.',
  'Helped to fill in the form for the provisional licence; photographs taken at the machine in town.',
  'Talked while we walked round the market. New trainers, big smile. Nothing needed; next time in five weeks.',
  'Went through the pathway plan and ticked off two actions. Wants the next review at the hub, with pizza.',
  'Landlord has agreed to look at the boiler on Monday. I will ring on Tuesday to see that he came.',
  'Asked for help with an old fine. Duty solicitor’s number given; will go together.',
  'Doing well. Says so, and it shows. Offered the driving lessons again and this time it was a yes.',
] as const
