/**
 * What makes an item, a paper or a minute exempt: the paragraphs of Part 1 of Schedule 12A to the Local Government Act
 * 1972 as they stand for England, shortened.
 */
export const exemptParagraphs = {
  '1': 'Paragraph 1: it is about an individual',
  '2': 'Paragraph 2: it is likely to reveal who an individual is',
  '3': 'Paragraph 3: somebody’s financial or business affairs, also the council’s',
  '4': 'Paragraph 4: consultations or negotiations about labour relations',
  '5': 'Paragraph 5: legal professional privilege',
  '6': 'Paragraph 6: a notice, order or direction that the council proposes to make',
  '7': 'Paragraph 7: preventing, investigating or prosecuting crime',
} as const
