import { addDays, dayOf, instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { monitors } from '../monitoring.policy.js';
import { mayHear } from './theme.rules.js';
import { lateThemes } from './themes.queries.js';
import { lateUntil, UNSORTED_DAYS } from './voice.rules.js';
import { lateVoices } from './voices.queries.js';

const home = '/fm4/escucha';

/** Themes past the day on which they are due. */
export const lateThemesInbox: InboxQueue = {
  place: inboxPlaces.upkeep + 21,
  titleKey: 'listening-fm4.pending-themes',
  roles: monitors,
  href: `${home}#temas`,
  async load(tx, _viewer, now) {
    const late = await lateThemes(tx, dayOf(now));
    const items = late.slice(0, MAX_INBOX_ITEMS).map(({ id, title, dueOn }) => ({
      title,
      actionKey: 'listening-fm4.pending-close',
      href: `${home}/temas/${id}`,
      at: instantOf(dueOn),
    }));
    return { count: late.length, items };
  },
};

/** Sources with voices that nobody sorted for two weeks, of those that the viewer reads. */
export const unsortedVoicesInbox: InboxQueue = {
  place: inboxPlaces.upkeep + 22,
  titleKey: 'listening-fm4.pending-voices',
  roles: monitors,
  href: home,
  async load(tx, viewer, now) {
    const late = (await lateVoices(tx, lateUntil(dayOf(now)))).filter(({ source }) => mayHear(viewer, source));
    const items = late.slice(0, MAX_INBOX_ITEMS).map(({ source, n, since }) => ({
      title: '',
      titleKey: `listening.source.${source}`,
      actionKey: 'listening-fm4.pending-sort',
      params: { n },
      href: `${home}?fuente=${source}`,
      at: instantOf(addDays(dayOf(since), UNSORTED_DAYS)),
    }));
    return { count: late.length, items };
  },
};
