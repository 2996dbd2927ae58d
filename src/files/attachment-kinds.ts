/** What the first bytes of a file say that it is, and for some of them what is in it. */
export type Found =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'rtf'
  | 'text'
  | 'png'
  | 'jpg'
  | 'gif'
  | 'tif'
  | 'webp'
  | 'heic'
  | 'mp4'
  | 'mp3'
  | 'email'
  | 'archive'
  | 'program'
  | 'unknown'

/** What people call each of them. */
export const called: Readonly<Record<Found, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document (.docx)',
  xlsx: 'an Excel workbook (.xlsx)',
  pptx: 'a PowerPoint presentation (.pptx)',
  odt: 'an OpenDocument text (.odt)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  odp: 'an OpenDocument presentation (.odp)',
  doc: 'an older Word document (.doc)',
  xls: 'an older Excel workbook (.xls)',
  ppt: 'an older PowerPoint presentation (.ppt)',
  rtf: 'a rich text document (.rtf)',
  text: 'plain text',
  png: 'a picture (.png)',
  jpg: 'a picture (.jpg)',
  gif: 'a picture (.gif)',
  tif: 'a picture (.tif)',
  webp: 'a picture (.webp)',
  heic: 'a picture (.heic)',
  mp4: 'a recording (.mp4)',
  mp3: 'a recording (.mp3)',
  email: 'an email',
  archive: 'an archive (.zip)',
  program: 'a program',
  unknown: 'something else',
}

/** A kind of file that records may name. */
export interface Taken {
  readonly is: Found
  /** What browsers are told that it is. */
  readonly contentType: string
}

const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** The kinds of file that are taken, by the ends of their names. */
export const taken: ReadonlyMap<string, Taken> = new Map<string, Taken>([
  ['pdf', { is: 'pdf', contentType: 'application/pdf' }],
  ['docx', { is: 'docx', contentType: `${openXml}.wordprocessingml.document` }],
  ['xlsx', { is: 'xlsx', contentType: `${openXml}.spreadsheetml.sheet` }],
  ['pptx', { is: 'pptx', contentType: `${openXml}.presentationml.presentation` }],
  ['odt', { is: 'odt', contentType: `${openDocument}.text` }],
  ['ods', { is: 'ods', contentType: `${openDocument}.spreadsheet` }],
  ['odp', { is: 'odp', contentType: `${openDocument}.presentation` }],
  ['doc', { is: 'doc', contentType: 'application/msword' }],
  ['xls', { is: 'xls', contentType: 'application/vnd.ms-excel' }],
  ['ppt', { is: 'ppt', contentType: 'application/vnd.ms-powerpoint' }],
  ['rtf', { is: 'rtf', contentType: 'application/rtf' }],
  ['csv', { is: 'text', contentType: 'text/csv' }],
  ['txt', { is: 'text', contentType: 'text/plain' }],
  ['png', { is: 'png', contentType: 'image/png' }],
  ['jpg', { is: 'jpg', contentType: 'image/jpeg' }],
  ['jpeg', { is: 'jpg', contentType: 'image/jpeg' }],
  ['gif', { is: 'gif', contentType: 'image/gif' }],
  ['tif', { is: 'tif', contentType: 'image/tiff' }],
  ['tiff', { is: 'tif', contentType: 'image/tiff' }],
  ['webp', { is: 'webp', contentType: 'image/webp' }],
  ['heic', { is: 'heic', contentType: 'image/heic' }],
  ['mp4', { is: 'mp4', contentType: 'video/mp4' }],
  ['m4a', { is: 'mp4', contentType: 'audio/mp4' }],
  ['mp3', { is: 'mp3', contentType: 'audio/mpeg' }],
])

const MACROS = 'has macros, which are programs: save it without them, and attach that'
const PROGRAM = 'is a program or a script, and none is taken: attach what is to be read, such as a PDF'
const PAGE = 'is a web page, which may hold a script: save it as a PDF, and attach that'
const ARCHIVE = 'is an archive: attach the files that are in it, each by itself'
const EMAIL = 'is an email: save it as a PDF, and attach by itself what was sent with it'

const every = (endings: string, says: string) => endings.split(' ').map(ending => [ending, says] as const)

/** Why some kinds are not taken, by the ends of their names. */
const notTaken: ReadonlyMap<string, string> = new Map([
  ...every('docm dotm xlsm xltm xlsb xlam xla xlm pptm potm ppsm ppam sldm', MACROS),
  ...every(
    'exe dll com bat cmd scr msi msp ps1 psm1 vbs vbe js jse mjs wsf wsh hta jar lnk reg sh py pif cpl',
    PROGRAM,
  ),
  ...every('app apk dmg iso img vhd chm application gadget inf scf url', PROGRAM),
  ...every('html htm xhtml mht mhtml svg svgz xml', PAGE),
  ...every('zip rar 7z gz tgz tar bz2 xz cab', ARCHIVE),
  ...every('msg eml oft pst', EMAIL),
])

/** Why a file is not taken whose name ends so. */
export const whyNot = (ending: string): string =>
  notTaken.get(ending) ??
  'is of a kind that is not taken: save it as a PDF, and attach that. Word, Excel, PowerPoint, OpenDocument, CSV, text and pictures are taken as well'

/** What is wrong with the inside of a file, in words that follow its name. */
export const amiss = {
  empty: 'is empty: choose it again, or save it again first',
  damaged: 'is damaged or was cut short: open it, save it again, and attach that',
  locked: 'is locked with a password or against changes: save a copy that is not, and attach that',
  macros: MACROS,
  program: PROGRAM,
  script: 'has a script in it, which is a program: print it as a PDF, which leaves that out, and attach that',
  packed: 'has another file packed in it, which could be a program: take it out, and attach it by itself',
  bomb: 'unpacks to far more than its size: save what matters alone, and attach that',
} as const
export type Amiss = keyof typeof amiss

/** What the inside of a file was found to be, or what is wrong with it. */
export type Inside = { readonly is: Found } | { readonly amiss: Amiss }
