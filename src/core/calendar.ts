import { type Day, type Instant, isoOf } from './dates.ts'

/** Something on a day of a calendar. It names nobody. */
export interface CalendarEvent {
  /** Stays the same while it is the same thing on the same day. */
  readonly id: string
  readonly on: Day
  readonly says: string
  readonly more?: string
  /** Where it leads; absent where the address of this Waymark is not set. */
  readonly url?: string
}

/** A calendar as iCalendar text (RFC 5545): each event lasts its day and takes no time of anyone's. */
export function calendarText(name: string, events: readonly CalendarEvent[], now: Instant): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    ...events.flatMap(({ id, on, says, more, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}@waymark`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dateOf(on)}`,
      `DTEND;VALUE=DATE:${dateOf(on + 1)}`,
      `SUMMARY:${escaped(says)}`,
      ...(more === undefined ? [] : [`DESCRIPTION:${escaped(more)}`]),
      ...(url === undefined ? [] : [`URL:${url}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

const dateOf = (on: Day): string => isoOf(on).replaceAll('-', '')

const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/([;,])/g, '\\$1')
    .replace(/\r?\n/g, '\\n')

/** The most octets that a line has, not counting its end. */
const LONGEST = 75

/** A long line goes on in the next, after a space, and no letter of several octets is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > (parts.length === 0 ? LONGEST : LONGEST - 1)) {
      parts.push(part)
      part = ''
      octets = 0
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
