import { instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue } from '../../tasks/index.js';
import { actorOf } from '../../web/index.js';
import { calibrationsOf } from './calibration.queries.js';
import { isCalibrationOver } from './calibration.rules.js';
import type { Calibrations } from './calibrations.service.js';

/** The calibration in which the reader has items to score. */
export const calibrationPending = (calibrations: Calibrations): InboxQueue => ({
  place: inboxPlaces.cases + 10,
  titleKey: 'pending.audits.calibration',
  roles: ['auditor'],
  href: '/fm4/auditorias/calibracion',
  load: async (tx, viewer, now) => {
    const open = (await calibrationsOf(tx)).find((calibration) => !isCalibrationOver(calibration, now));
    const left = open ? (await calibrations.leftOf(tx, actorOf(viewer), open.year)).length : 0;
    if (!open || left === 0) return { count: 0, items: [] };
    return {
      count: 1,
      items: [
        {
          title: String(open.year),
          actionKey: 'pending.audits.calibrate',
          params: { n: left },
          href: `/fm4/auditorias/calibracion/${open.year}/siguiente`,
          at: instantOf(open.closesOn),
        },
      ],
    };
  },
});
