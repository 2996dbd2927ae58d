import type { Said } from './said.ts'

/** How children and young people introduce themselves. */
export const introductions = {
  child: [
    'I like {hobby} and I am a good friend. I don’t like loud places.',
    'I’m funny. Ask anyone. I like {food} and I hate mushrooms.',
    'I am good at {subject} and I can hold my breath for ages.',
    'I’m shy at first and then I don’t stop talking.',
    'I like animals more than people but I like some people.',
    'I want to know what’s happening before it happens.',
    'I don’t like surprises, even nice ones. Tell me the day before.',
  ],
  'young person': [
    'I’m quiet, not rude. Give me a minute.',
    'I like {hobby}, and being left alone, and then not being left alone.',
    'I’m a {self}. That’s the main thing about me.',
    'Don’t read my file and think you know me.',
    'I’m good with little kids and I’m good at {subject}. I’d like people to start there.',
    'I talk with my hands. I laugh when I’m nervous, it doesn’t mean I think it’s funny.',
    'I’d rather you asked than guessed.',
    'I’m loyal. I’ve had to work out who deserves it.',
    'I’m trying. Some days you can’t see it, but I am.',
  ],
} as const satisfies Said

/** What a worker must know before a visit. */
export const alerts = [
  'Ring before knocking: a door knocked hard brings back bad nights.',
  'Two workers for visits to the family address.',
  'Severe nut allergy; carries an adrenaline pen.',
  'Do not leave voicemail: the phone is shared.',
  'Dog in the yard. It barks and is harmless.',
  'Epilepsy: the rescue plan is on the fridge.',
] as const

export const languages = [
  'Tigrinya',
  'Pashto',
  'Dari',
  'Kurdish Sorani',
  'Arabic',
  'Albanian',
  'Vietnamese',
  'Amharic',
  'Farsi',
] as const
