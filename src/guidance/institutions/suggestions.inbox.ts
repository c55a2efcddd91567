import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { directoryRoles } from './institution.rules.js';
import { waitingSuggestions } from './suggestions.queries.js';

/** Suggestions about the directory that nobody of FM4 has decided on. */
export const suggestionsInbox: InboxQueue = {
  place: inboxPlaces.upkeep + 11,
  titleKey: 'institutions-fm4.pending',
  roles: directoryRoles,
  href: '/fm4/instituciones',
  async load(tx) {
    const waiting = await waitingSuggestions(tx);
    const items = waiting.slice(0, MAX_INBOX_ITEMS).map(({ id, institution, name, receivedAt }) => ({
      title: name ?? '',
      ...(institution === null ? {} : { titleKey: 'institutions-fm4.correction' as const }),
      actionKey: 'institutions-fm4.pending-look' as const,
      href: `/fm4/instituciones/${id}`,
      at: receivedAt,
    }));
    return { count: waiting.length, items };
  },
};
