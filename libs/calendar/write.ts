/** One event as calendar programs know it: the same `uid` with a higher `sequence` replaces what they have. */
export interface CalendarEvent {
  /** Unique in the world and for ever: `<id>@<host>`. */
  readonly uid: string;
  /** 0 at first, higher with every change. */
  readonly sequence: number;
  /** When it was last changed. */
  readonly changedAt: Date;
  /** Whole days, `YYYY-MM-DD`, the last one included; or instants. */
  readonly when:
    { readonly firstDay: string; readonly lastDay: string } | { readonly starts: Date; readonly ends: Date };
  readonly summary: string;
  readonly description: string;
  /** Where the reader acts on it; absolute. */
  readonly url: string;
  readonly cancelled: boolean;
}

/** A calendar of events. */
export interface CalendarFile {
  readonly name: string;
  /** Of the words: `es`, `en`. */
  readonly language: string;
  /** Who publishes it; programs show the name. */
  readonly organizer: { readonly name: string; readonly email: string };
  /** For an address that is asked again and again: after how many minutes it is worth asking. */
  readonly refreshMinutes?: number;
  readonly events: readonly CalendarEvent[];
}

/**
 * The calendar as text: CRLF, lines of at most 75 octets, instants in UTC, so that no definition of a time zone is
 * needed. The same input gives the same text.
 */
export function writeCalendar({ name, language, organizer, refreshMinutes, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Puertas Abiertas//Calendario//ES',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    ...(refreshMinutes
      ? [`REFRESH-INTERVAL;VALUE=DURATION:PT${refreshMinutes}M`, `X-PUBLISHED-TTL:PT${refreshMinutes}M`]
      : []),
    ...events.flatMap((event) => eventLines(event, language, organizer)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, language: string, organizer: CalendarFile['organizer']): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `LAST-MODIFIED:${utc(event.changedAt)}`,
    ...whenLines(event.when),
    `SUMMARY;LANGUAGE=${language}:${text(event.summary)}`,
    ...(event.description ? [`DESCRIPTION;LANGUAGE=${language}:${text(event.description)}`] : []),
    `URL:${event.url.replaceAll(/[\s\u0000-\u001f\u007f]/g, '')}`,
    `ORGANIZER;CN=${parameter(organizer.name)}:mailto:${organizer.email}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

function whenLines(when: CalendarEvent['when']): string[] {
  // a deadline takes nobody's time; a meeting does
  if ('firstDay' in when) {
    return [
      `DTSTART;VALUE=DATE:${date(when.firstDay)}`,
      `DTEND;VALUE=DATE:${dayAfter(when.lastDay)}`,
      'TRANSP:TRANSPARENT',
    ];
  }
  return [`DTSTART:${utc(when.starts)}`, `DTEND:${utc(when.ends)}`, 'TRANSP:OPAQUE'];
}

const utc = (instant: Date) => instant.toISOString().replaceAll(/[-:]|\.\d+/g, '');
const date = (day: string) => day.replaceAll('-', '');

/** The end of an event is the first day that no longer belongs to it. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return date(next.toISOString().slice(0, 10));
}

/** A value of type TEXT (RFC 5545, 3.3.11): no control characters, line breaks as `\n`. */
const text = (value: string) =>
  value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A quoted parameter (3.2): it knows no escape, so what would end it is left out. */
const parameter = (value: string) => `"${value.replaceAll(/["\u0000-\u001f\u007f]/g, ' ').trim()}"`;

const longest = 75;

/** Breaks a line before its 76th octet (3.1), never inside a character. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    // the space that begins a continuation counts too
    if (octets + size > longest) {
      parts.push(part);
      part = '';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
