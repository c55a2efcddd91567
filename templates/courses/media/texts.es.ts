/** Pictures, recordings and files in lessons. */
export default {
  'courses.media.elsewhere': 'Se abre en {host}.',
  'courses.media.file': '{name}, {kb} kB',
  'courses.media.transcript-video': 'Leer lo que se dice y se ve',
  'courses.media.transcript-audio': 'Leer lo que se dice',
  'courses.media.captions': 'Subtítulos',
  'held-room.course-media': 'Medios de los cursos',
  'held.course-media.added': 'Imágenes, audios, videos y archivos que agregaste a los cursos',
} as const;
