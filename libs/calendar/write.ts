import ICAL from 'ical.js';

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
    | { readonly firstDay: string; readonly lastDay: string }
    | { readonly starts: Date; readonly ends: Date };
  readonly summary: string;
  readonly description: string;
  /** Where the reader acts on it; absolute. */
  readonly url: string;
  readonly cancelled: boolean;
}

/** A calendar of events. */
export interface CalendarFile {
  readonly name: string;
  /** Who publishes it; programs show the name. */
  readonly organizer: { readonly name: string; readonly email: string };
  /** For an address that is asked again and again: after how many minutes it is worth asking. */
  readonly refreshMinutes?: number;
  readonly events: readonly CalendarEvent[];
}

// ical.js 2.2.1 does not count the space that begins a continuation: its 75 octets are 76, one more than RFC 5545, 3.1 allows.
ICAL.foldLength = 74;

/**
 * The calendar as text: CRLF, lines of at most 75 octets, instants in UTC, so that no definition of a time zone is
 * needed. The same input gives the same text.
 */
export function writeCalendar({ name, organizer, refreshMinutes, events }: CalendarFile): string {
  const calendar = new ICAL.Component('vcalendar');
  add(calendar, 'version', '2.0');
  add(calendar, 'prodid', '-//Puertas Abiertas//Calendario//ES');
  add(calendar, 'calscale', 'GREGORIAN');
  add(calendar, 'method', 'PUBLISH');
  add(calendar, 'name', plain(name));
  add(calendar, 'x-wr-calname', plain(name));
  if (refreshMinutes) {
    add(calendar, 'refresh-interval', ICAL.Duration.fromString(`PT${refreshMinutes}M`));
    add(calendar, 'x-published-ttl', `PT${refreshMinutes}M`);
  }
  for (const event of events) calendar.addSubcomponent(componentOf(event, organizer));
  return `${calendar.toString()}\r\n`;
}

function componentOf(event: CalendarEvent, organizer: CalendarFile['organizer']): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const { when } = event;
  add(component, 'uid', plain(event.uid));
  add(component, 'sequence', event.sequence);
  add(component, 'dtstamp', utc(event.changedAt));
  add(component, 'last-modified', utc(event.changedAt));
  if ('firstDay' in when) {
    const end = ICAL.Time.fromDateString(when.lastDay);
    // the end of an event is the first day that no longer belongs to it
    end.adjust(1, 0, 0, 0);
    add(component, 'dtstart', ICAL.Time.fromDateString(when.firstDay));
    add(component, 'dtend', end);
  } else {
    add(component, 'dtstart', utc(when.starts));
    add(component, 'dtend', utc(when.ends));
  }
  // a deadline blocks no time; a meeting does
  add(component, 'transp', 'firstDay' in when ? 'TRANSPARENT' : 'OPAQUE');
  // without LANGUAGE: readers in wide use (node-ical) take a value that has a parameter for an object, not for words
  add(component, 'summary', plain(event.summary));
  if (event.description) add(component, 'description', plain(event.description));
  add(component, 'url', event.url.replaceAll(/[\s\u0000-\u001f\u007f]/g, ''));
  // a parameter in quotes knows no escape (RFC 5545, 3.2)
  const name = plain(organizer.name).replaceAll(/["\n]/g, ' ').trim();
  add(component, 'organizer', `mailto:${organizer.email}`).setParameter('cn', name);
  add(component, 'status', event.cancelled ? 'CANCELLED' : 'CONFIRMED');
  return component;
}

function add(component: ICAL.Component, name: string, value: unknown): ICAL.Property {
  const property = new ICAL.Property(name);
  property.setValue(value as string);
  component.addProperty(property);
  return property;
}

const utc = (instant: Date) => ICAL.Time.fromJSDate(instant, true);

/** A text without control characters, with line feeds alone for line breaks. */
const plain = (value: string) =>
  value.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
