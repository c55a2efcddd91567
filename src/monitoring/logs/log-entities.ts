import type { LogName } from '#templates/monitoring/logs/log.shapes';
import { LogActivityEntity, LogPlacementEntity, LogReferralEntity } from './log.entity.js';

/** Where the entries of each log are kept. */
export const entityOf = {
  actividades: LogActivityEntity,
  canalizaciones: LogReferralEntity,
  vinculaciones: LogPlacementEntity,
} as const satisfies Record<LogName, unknown>;

/** The type of an entry among the subjects of acts. */
export const subjectOf = {
  actividades: 'log-activity',
  canalizaciones: 'log-referral',
  vinculaciones: 'log-placement',
} as const satisfies Record<LogName, string>;

/** An entry of any log. */
export type LogEntity = LogActivityEntity | LogReferralEntity | LogPlacementEntity;
