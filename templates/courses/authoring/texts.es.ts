/** What is said of who wrote the courses. */
export default {
  'held-room.authoring': 'Redacción de cursos',
  'held.authoring.versions': 'Versiones de cursos que escribiste, propusiste o publicaste',
} as const;
