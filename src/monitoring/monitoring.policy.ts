/** Who may what in this room, pure. */
import type { Role } from '../database/index.js';

/** The people of FM4 who write the logs. */
export const loggers = ['staff_admin', 'auditor', 'content_editor'] as const satisfies Role[];

/** The people of FM4 who follow indicators. */
export const monitors = ['staff_admin', 'committee', 'content_editor'] as const satisfies Role[];

/** The people of FM4 who close periods, correct figures and import files. */
export const keepers = ['staff_admin'] as const satisfies Role[];
