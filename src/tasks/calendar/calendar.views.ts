import { createPageContext, type PageContext } from '#templates/page';
import { eventWords } from '#templates/tasks/event-words';
import type { CalendarEvent, CalendarFile } from '#libs/calendar';
import { daysOf } from './calendar.rules.js';
import type { CalendarRow } from './calendar.types.js';

/** The configuration that texts and addresses depend on. */
export interface SiteFacts {
  readonly publicUrl: string;
  /** `Name <address>` */
  readonly mailFrom: string;
  readonly issuer: { readonly name: string };
  readonly demo: boolean;
}

interface Reading {
  /** Address whose host is in the names of events: the site's first, so that an event keeps its name for ever. */
  readonly names: string;
  readonly locale: 'es' | 'en';
  readonly now: Date;
  readonly site: SiteFacts;
  readonly refreshMinutes?: number;
}

/** Events as a calendar in the reader's language, and its file name. */
export function calendarFile(rows: readonly CalendarRow[], reading: Reading): { name: string; file: CalendarFile } {
  const { locale, now, site, names, refreshMinutes } = reading;
  const words = createPageContext({
    locale,
    path: '/',
    query: '',
    viewer: null,
    now,
    flash: null,
    demo: site.demo,
    issuer: site.issuer,
    origin: site.publicUrl,
    asset: (name) => `/assets/${name}`,
  });
  const file = {
    name: words.t('calendar.name'),
    organizer: senderOf(site.mailFrom),
    events: rows.flatMap((row) => eventOf(row, words, { origin: site.publicUrl, host: new URL(names).hostname })),
    ...(refreshMinutes ? { refreshMinutes } : {}),
  };
  return { name: words.t('calendar.file'), file };
}

function eventOf(
  row: CalendarRow,
  words: PageContext,
  { origin, host }: { origin: string; host: string },
): CalendarEvent[] {
  const { id, starts, ends, allDay, sequence, changedAt, state, path } = row;
  if (!starts || !ends) return [];
  const { title, text } = eventWords(row, words);
  const url = `${origin}${path}`;
  return [
    {
      uid: `${id}@${host}`,
      sequence,
      changedAt,
      when: allDay ? daysOf({ starts, ends }) : { starts, ends },
      summary: title,
      description: [text, url].filter(Boolean).join('\n\n'),
      url,
      cancelled: state === 'cancelled',
    },
  ];
}

function senderOf(mailFrom: string): { name: string; email: string } {
  const [, name, email] = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(mailFrom) ?? [];
  return { name: name || 'Puertas Abiertas', email: email ?? mailFrom.trim() };
}
