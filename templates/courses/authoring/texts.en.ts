import type es from './texts.es.js';

export default {
  'held-room.authoring': 'Writing of courses',
  'held.authoring.versions': 'Versions of courses that you wrote, handed on or published',
} as const satisfies Record<keyof typeof es, string>;
