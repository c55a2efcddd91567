/** What the company's answers reach, the shortest way to each level, and how the score is made. */
export default {
  'assessments.level.title': 'Tu nivel',
  'assessments.level.reached': 'Según tus respuestas, hoy alcanzas {level}, con {percent}.',
  'assessments.level.none': 'Según tus respuestas, hoy tienes {percent} y todavía no alcanzas un nivel.',
  'assessments.level.tabs': 'Niveles',

  'assessments.way.title': 'El camino más corto a {level}',
  'assessments.way.answers-first':
    '{n, plural, one {Primero responde la práctica que falta} other {Primero responde las # prácticas que faltan}}. Con todas las respuestas te decimos cuáles son las menos mejoras con las que llegas.',
  'assessments.way.continue': 'Responder lo que falta',
  'assessments.way.reached': 'Tus respuestas ya alcanzan. No tienes que mejorar ninguna práctica para {level}.',
  'assessments.way.impossible': 'Con este instrumento ninguna respuesta alcanza {level}. Escríbele a {contact}.',
  'assessments.way.lead':
    '{n, plural, one {Basta con mejorar una práctica} other {Basta con mejorar # prácticas}}{steps, plural, =0 {, sin cambiar cómo trabajas} one {, un paso de madurez en total} other {, # pasos de madurez en total}}. Llegarías a {percent}. Con menos no se puede.',
  'assessments.way.prove': 'Sube evidencia. Respondiste {to} y sin evidencia cuenta como {counted}.',
  'assessments.way.raise': 'De {from} a {to}: {name}.',
  'assessments.way.raise-proved': 'De {from} a {to}, con evidencia: {name}.',
  'assessments.way.critical': 'Crítica',
  'assessments.way.besides': 'Además de las respuestas',
  'assessments.way.conditions':
    'Este camino habla sólo de tus respuestas. El nivel también pide cursos, verificación y, según el nivel, encuesta o visita.',
  'assessments.way.open-selection': 'Mostrar en la auditoría al menos un proceso de selección abierto y documentado.',
  'assessments.way.hires': 'Mostrar en la auditoría contrataciones formales de personas en movilidad.',
  'assessments.way.not-applicable': 'Demasiadas prácticas no aplican según tu perfil. Revísalo con FM4.',
  'assessments.way.tie':
    'Si hay varios caminos igual de cortos, mostramos el que deja el total más alto. Puedes elegir otro: lo que cuenta es el resultado.',
} as const;
