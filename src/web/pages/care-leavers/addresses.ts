/** The address of the pages that say who is a care leaver. */
export const careLeaversAddress = (definition = '', page = ''): string =>
  ['/definitions/care-leavers', definition, page].filter(Boolean).join('/')
