/**
 * Text as a column can hold it. PostgreSQL cannot keep U+0000, which stands in no name, title or reason that anyone meant;
 * the bodies of entries are kept as they are.
 */
export const storable = (text: string): string => text.replaceAll('\0', '\ufffd')
