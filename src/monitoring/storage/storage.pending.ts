import { inboxPlaces, type InboxQueue } from '../../tasks/index.js';
import { openAlarms } from './storage-alarms.queries.js';

/** Alarms about the storage that are not over. */
export const storagePending: InboxQueue = {
  place: inboxPlaces.broken + 1,
  titleKey: 'pending.storage',
  roles: ['staff_admin'],
  href: '/fm4/almacen',
  async load(tx) {
    const open = await openAlarms(tx);
    const items = open.map(({ trouble, since: at }) => ({
      title: '',
      titleKey: `storage.trouble.${trouble}`,
      actionKey: 'pending.storage.see',
      href: '/fm4/almacen',
      at,
    }));
    return { count: open.length, items };
  },
};
