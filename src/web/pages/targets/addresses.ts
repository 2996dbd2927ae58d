/** The list of targets, or the page of one indicator's, or one of the pages below that. */
export const targetsAddress = (indicator?: string, page?: 'set'): string =>
  ['/targets', indicator, page].filter(part => part !== undefined).join('/')
