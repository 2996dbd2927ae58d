import { type Day, dayOf, type Instant, isoOf } from './dates.ts'

/** Something on a day of a calendar. It names nobody. */
export interface CalendarEvent {
  /** Stays the same while it is the same thing on the same day. */
  readonly id: string
  readonly on: Day
  /** When it begins, as clocks in England show it, in minutes since midnight; absent for what lasts the day. */
  readonly beginsAt?: number
  /** How many minutes it takes, of what begins at a time. */
  readonly minutes?: number
  readonly where?: string
  readonly isCancelled?: true
  readonly says: string
  readonly more?: string
  /** Where it leads; absent where the address of this Waymark is not set. */
  readonly url?: string
}

/** A calendar as iCalendar text (RFC 5545): each event lasts its day and takes no time of anyone's, unless it begins at a time. */
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
    ...events.flatMap(({ id, on, says, more, url, where, isCancelled, ...at }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}@waymark`,
      `DTSTAMP:${stamp}`,
      ...spanOf(on, at),
      `SUMMARY:${escaped(says)}`,
      ...(more === undefined ? [] : [`DESCRIPTION:${escaped(more)}`]),
      ...(where === undefined ? [] : [`LOCATION:${escaped(where)}`]),
      ...(url === undefined ? [] : [`URL:${url}`]),
      ...(isCancelled ? ['STATUS:CANCELLED'] : []),
      ...(at.beginsAt === undefined ? ['TRANSP:TRANSPARENT'] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

/** The day, or the time from and to, in universal time: clocks in England are an hour ahead of it in summer. */
function spanOf(on: Day, { beginsAt, minutes = 0 }: Pick<CalendarEvent, 'beginsAt' | 'minutes'>): readonly string[] {
  if (beginsAt === undefined) return [`DTSTART;VALUE=DATE:${dateOf(on)}`, `DTEND;VALUE=DATE:${dateOf(on + 1)}`]
  const from = on * DAY + beginsAt - (isSummerTime(on) ? 60 : 0)
  return [`DTSTART:${timeOf(from)}`, `DTEND:${timeOf(from + minutes)}`]
}

const DAY = 24 * 60

const timeOf = (minute: number): string => {
  const rest = ((minute % DAY) + DAY) % DAY
  const two = (n: number) => String(n).padStart(2, '0')
  return `${dateOf(Math.floor(minute / DAY))}T${two(Math.floor(rest / 60))}${two(rest % 60)}00Z`
}

/** From the last Sunday of March up to that of October, by the working day: clocks change at 1am (Summer Time Order 2002). */
export function isSummerTime(on: Day): boolean {
  const year = Number(isoOf(on).slice(0, 4))
  const lastSunday = (month: number): Day => {
    const last = dayOf(year, month, 31)
    return last - ((((last + 4) % 7) + 7) % 7)
  }
  return on >= lastSunday(3) && on < lastSunday(10)
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
