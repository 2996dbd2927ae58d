import type { Said } from './said.ts'

export const saidOfMoney = {
  accepted: [
    'Yes please. Nobody told me that was a thing.',
    'I’ll take it, and I want to choose what it’s spent on.',
    'That’ll do the bed and the cooker.',
    'Can you write down what else there is?',
    'About time.',
  ],
  declined: [
    'I don’t need it. Give it to someone who does.',
    'Not now. Ask me in the summer.',
    'I’d have to fill in how many forms?',
    'I’m all right, thanks.',
  ],
} as const satisfies Said
