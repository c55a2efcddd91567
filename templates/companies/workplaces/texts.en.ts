import type es from './texts.es.js';

/** Where people of a company work, as the law lets them see it. */
export default {
  'held-room.workplaces': 'Workplace',
  'held.workplaces.workplaces': 'Where you work, as your company says',
  'held-field.site': 'Workplace',
  'held-field.number': 'Employee number',
} as const satisfies Record<keyof typeof es, string>;
