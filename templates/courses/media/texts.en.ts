import type es from './texts.es.js';

export default {
  'courses.media.elsewhere': 'Opens on {host}.',
  'courses.media.file': '{name}, {kb} kB',
  'courses.media.transcript-video': 'Read what is said and shown',
  'courses.media.transcript-audio': 'Read what is said',
  'courses.media.captions': 'Captions',
  'held-room.course-media': 'Media of courses',
  'held.course-media.added': 'Pictures, audio, video and files that you added to courses',
} as const satisfies Record<keyof typeof es, string>;
