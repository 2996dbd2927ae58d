/** Why something was late and what was agreed about it, by the reason as it is recorded. */
type Notes = Readonly<Record<string, readonly (readonly [explanation: string, action: string])[]>>

/** What is said of lateness at the fortnightly clinic, by what is late. */
export const saidAtClinic = {
  visits: {
    'not-recorded': [
      ['Done on the right day and written up from a notebook after leave.', 'Enter it from the diary by Wednesday'],
      ['Found to be missing at the data clinic; the carer’s log has the date.', 'Enter it, with the true date, today'],
    ],
    'child-declined': [
      ['Asked for it to be after exams.', 'Ask again after the exams'],
      ['Did not want to be seen that week, and said why.', 'Offer a walk instead of a visit'],
    ],
    'child-away': [
      ['On holiday with the carers for the fortnight in which it was due.', 'Visit in the week that they are back'],
      ['Missing when the worker came, and back that night.', 'Visit on Thursday, after school'],
    ],
    worker: [
      [
        'The worker was ill; cover was arranged and this was not handed over.',
        'Visit this week; manager to look on Friday',
      ],
      ['Between workers: the case waited for allocation.', 'Allocated today to a worker with room'],
      ['Court took the whole week.', 'Duty worker who knows the child to go tomorrow'],
    ],
    postponed: [
      ['Put off so that it would not fall on the day of family time.', 'New date agreed with the carers: Tuesday'],
    ],
    other: [['Weather; the roads were closed.', 'First dry day']],
  },
  health: {
    'not-recorded': [
      ['The carers say that it was done; no report has come.', 'Nurse to ask the practice for the report'],
      ['Done, by the letter on the file, and not entered.', 'Business support to enter it from the letter'],
    ],
    'child-declined': [
      ['Said no twice. Would go if it were not in school time.', 'Offer an evening, with the carer'],
      ['Does not see the point, and said so politely.', 'Nurse to meet for a chat first'],
    ],
    partner: [
      ['Lives in another area, whose health team has a waiting list.', 'Designated nurse to ring theirs by Friday'],
      [
        'The form reached the health team three weeks late.',
        'Send the forms on the day of admission; manager to check',
      ],
    ],
    appointment: [
      ['No clinic within the time.', 'Nurse to offer an evening at home'],
      ['No dentist near the carers takes new patients.', 'Community dental service asked to take them'],
    ],
    'child-away': [['Away when the appointment came.', 'Rebook in the half-term week']],
  },
  education: {
    partner: [
      ['The school has had no designated teacher since September.', 'Virtual school to chair it this month'],
      ['Changed school; the new one asks for time to know the child.', 'Date set for the third week there'],
    ],
    worker: [['Booked twice and the worker was in court both times.', 'Virtual school to hold it without waiting']],
    'not-recorded': [['Held; the form waits for the school’s part.', 'School to send its part by Friday']],
    postponed: [['Put off until the assessment for the education plan is back.', 'Hold it now and again after']],
    'child-declined': [['Not in education, and does not want a meeting about it.', 'Adviser to go and see them first']],
  },
  plans: {
    worker: [
      [
        'The worker left before writing it; the reviewing officer’s decisions are on file.',
        'New worker to write it this week',
      ],
      ['Two reviews in a week, and this plan second.', 'Half a day kept free on Thursday'],
    ],
    'not-recorded': [['Written, and waits for the manager to sign it off.', 'Manager to read it today']],
    partner: [['Waits for the other council’s part.', 'Send it without, and add theirs']],
    'child-declined': [['Wants to read it before anyone else does.', 'Read it together on the next visit']],
  },
  papers: {
    partner: [
      ['Applied for; the office takes ten weeks.', 'Ring them again on the first of the month'],
      ['Needs a birth certificate that another council holds.', 'Business support to ask for a certified copy'],
    ],
    'child-declined': [['Says that it can wait.', 'Adviser to fill the form in with them']],
    worker: [['Nobody had thought of it since the adviser changed.', 'Adviser to order it this week']],
    rule: [['Lost it twice, and knows the number by heart.', 'Proof of the number on the file instead']],
  },
  court: {
    partner: [
      ['The expert’s report came four weeks late.', 'Final hearing listed; legal to confirm the date'],
      ['The court had no day before the new year.', 'Legal to ask for a vacated date'],
    ],
    other: [['A relative came forward late and is being assessed.', 'Assessment filed by the end of the month']],
  },
  contact: {
    'child-declined': [['Answers texts and wants no calls for now.', 'Text on Mondays, and ask again in a month']],
    'child-away': [['Working away until Christmas.', 'Video call on a Sunday']],
    worker: [['The adviser was off; the duty number was not passed on.', 'Team manager to ring today']],
    'not-recorded': [['They met by chance in town and talked for half an hour.', 'Adviser to enter it']],
  },
} as const satisfies Readonly<Record<string, Notes>>
