/** The Open Badges credential of a course certificate. */
export default {
  'courses.credential.achievement':
    'Curso de la plataforma Puertas Abiertas, de {hours, number} {hours, plural, one {hora} other {horas}}.',
  'courses.credential.criteria':
    'Leyó todas las lecciones, o asistió a las sesiones que las sustituyen, y obtuvo al menos {mark} de 100 en el cuestionario.',
  'courses.credential.evidence': 'La página pública de la constancia',
  'held-room.course-credentials': 'Credenciales de cursos',
} as const;
