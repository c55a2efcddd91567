/** Who of FM4 reads openings, pure. */
import type { Role } from '../database/index.js';

/** The people of FM4 who read openings before anyone is told of them. Auditors stay out: they judge these companies. */
export const readingRoles = ['content_editor', 'staff_admin'] as const satisfies Role[];
