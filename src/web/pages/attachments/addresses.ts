export const attachmentAddress = (id: string): string => `/attachments/${id}`
