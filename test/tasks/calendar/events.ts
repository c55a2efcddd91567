import ICAL from 'ical.js';

/** An event as a calendar program reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly starts: string;
  readonly status: string;
  readonly url: string;
}

/** The events in a calendar file, and the file's own properties. */
export function readCalendar(text: string): { events: ReadEvent[]; property: (name: string) => string } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, summary, description, startDate } = new ICAL.Event(component);
    const value = (name: string) => String(component.getFirstPropertyValue(name));
    const starts = startDate.toString();
    return { uid, sequence, summary, description, starts, status: value('status'), url: value('url') };
  });
  return { events, property: (name) => String(calendar.getFirstPropertyValue(name)) };
}
