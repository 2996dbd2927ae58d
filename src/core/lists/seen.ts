import type { Contact } from '#core/contacts.ts'

const WAYS: Readonly<Record<string, string>> = {
  'at-home': 'where they live',
  'in-person': 'somewhere else',
  video: 'by video',
  phone: 'by telephone',
  text: 'by message',
  email: 'by email',
  letter: 'by letter',
}

/** How somebody was seen or spoken to, in a few words. */
export const howSeen = ({ how }: Pick<Contact, 'how'>): string => (how === undefined ? '' : (WAYS[how] ?? how))
