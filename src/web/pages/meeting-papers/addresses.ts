/** Where the papers of a meeting are, by its reference. */
export const meetingPapersAddress = (meeting: string, rest = ''): string =>
  `/meeting-papers/${encodeURIComponent(meeting)}${rest}`
