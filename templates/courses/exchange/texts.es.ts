/** What a course says inside of another system. */
export default {
  'courses.package.read': 'Leída',
  'courses.package.start': 'Empezar',
  'courses.package.continue': 'Seguir',
  'courses.package.lessons': 'Lecciones',
  'courses.package.to-quiz': 'Responder el cuestionario',
  'courses.package.leave': 'Guardar y salir',
  'courses.package.left': 'Tu avance quedó guardado. Ya puedes cerrar esta ventana.',
  'courses.package.done': 'Ya la leí: seguir',
  'courses.package.back': 'Volver al inicio del curso',
  'courses.package.no-system':
    'No encontramos la plataforma que abrió este curso. Puedes leerlo, pero tu avance no se guardará.',
  'courses.package.source': 'Curso de {issuer}. Texto: {address}',
  'courses.package.used-up': 'Ya usaste todos los intentos de este curso. Puedes seguir leyendo las lecciones.',
} as const;
