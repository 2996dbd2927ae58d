/** What is said with, by and about young people who came alone. */
export const alone = {
  wishes: [
    'I want to stay in this town, where I know the bus and the mosque.',
    'I want to live with a family until I speak well. Then by myself.',
    'I want somebody to look for my brother and to tell me also when there is no news.',
    'I want to study and to work. I do not want to wait.',
    'I want a room with a lock, and a kitchen.',
  ],
  family: [
    'No contact with family yet. The Red Cross has been asked and has a photograph.',
    'Mother reached by telephone with an interpreter. She asks that school comes first.',
    'An uncle in another city has been found and will be visited.',
  ],
  aims: [
    'Settled with carers who speak some of the language. College from September, solicitor and interpreter in place by the end of the month.',
    'Safe, at college, and legally advised. Move to supported accommodation only when asked for, seen twice first.',
    'Family tracing through the Red Cross; trauma support at college; age-appropriate things to do with people of the same age.',
  ],
  contingency: [
    'If leave is refused the solicitor appeals within 14 days, and nobody tells the news by telephone.',
    'If the home does not work out, the next is in this town.',
  ],
  reviews: [
    'I understood everything because the interpreter was the same one. Please write that down.',
    'I asked about the Home Office and you said you would find out. I am still asking.',
    'Thank you for the bicycle. I go to college in twelve minutes now.',
    'I want the review to be shorter and the English to be slower.',
  ],
  decisions: [
    'Solicitor’s next date to be on the record by Friday. Same interpreter for everything that matters.',
    'College place confirmed. Bus pass before term begins. Counselling to be offered again, in the first language.',
    'Family tracing update at each review, also where there is none.',
  ],
  goals: [
    'I want to pass Entry 3 and then Level 1 English.',
    'I want to cook my country’s food and know where to buy it.',
    'I want to speak with my mother every week, and not worry about the credit.',
    'I want to be an electrician.',
    'I want to know what happens at eighteen.',
  ],
} as const
