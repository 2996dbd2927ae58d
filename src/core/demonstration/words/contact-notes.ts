/** How things are, and what happens next, after a contact with a care leaver, by how it was made. */
export const contactNotes = {
  'at-home': [
    'Up and dressed, place tidy. Talked about money and about the week ahead. I am to ring the council tax office.',
    'Brought the post, some of it unopened. We opened it. One final demand, now on a plan of £3 a week.',
    'Landlord has agreed to look at the boiler on Monday. I will ring on Tuesday to see that it is done.',
    'Went through the pathway plan at the table and ticked off two actions. Wants the next review at the hub, with pizza.',
    'Tea, biscuits and a tour of the new shelves. Nothing needed; next time in five weeks.',
  ],
  'in-person': [
    'Met at the café by the station. Agreed to sort the council tax letter together on Thursday.',
    'Helped to fill in the form for the provisional licence; photographs taken at the machine in town.',
    'Talked while we walked round the market. New trainers, big smile.',
    'Asked for help with an old fine. Duty solicitor’s number given; will go together.',
    'Came to the hub for the drop-in and stayed two hours, most of them helping somebody else.',
  ],
  phone: [
    'Long call. Mood better than last month. GP appointment made while we were on the phone.',
    'Doing well. Says so, and sounds it. Offered the driving lessons again and this time it was a yes.',
    'Rang on the way home. Half an hour, mostly laughing. Wants to meet next time.',
    'Worried about money until Tuesday. Food voucher sent while we talked.',
  ],
  video: [
    'Video call. Showed me the room and what is new in it. Next call in a fortnight.',
    'Talked for forty minutes. Looks well, says tired. Will see the GP about sleep.',
    'Short call between two things. All steady; I am to send the dates for the summer.',
  ],
} as const
