import { dayOf, instantOf, municipalityOfJalisco } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../../tasks/index.js';
import { officeStandings } from './office.queries.js';
import { confirmBy, freshnessOf } from './office.rules.js';

/** Offices whose data nobody confirmed in ninety days, those that waited longest first. */
export const staleOffices: InboxQueue = {
  place: inboxPlaces.upkeep + 12,
  titleKey: 'pending.liaison',
  roles: ['staff_admin'],
  href: '/fm4/municipios?ver=sin-confirmar',
  async load(tx, _viewer, now) {
    const today = dayOf(now);
    const stale = (await officeStandings(tx))
      .flatMap(({ municipality, confirmedAt }) =>
        confirmedAt && freshnessOf(confirmedAt, today) === 'stale'
          ? [{ municipality, day: confirmBy(confirmedAt) }]
          : [],
      )
      .sort((one, other) => one.day.localeCompare(other.day));
    const items = stale.slice(0, MAX_INBOX_ITEMS).map(({ municipality, day }) => ({
      title: municipalityOfJalisco(municipality)!.name,
      actionKey: 'pending.liaison.open',
      href: `/fm4/municipios/${municipality}`,
      at: instantOf(day),
    }));
    return { count: stale.length, items };
  },
};
