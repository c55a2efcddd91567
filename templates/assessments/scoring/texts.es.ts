/** The score beside every page of the self-assessment, and the list of practices. */
export default {
  'assessments.title': 'Autoevaluación',

  'assessments.dimension-count': '{answered} de {total}',

  'assessments.item.unanswered': 'Sin responder',
  'assessments.item.answered': '{value}: {name}',
  'assessments.item.critical': 'Crítica',
  'assessments.item.critical-low': 'Necesita 3',
  'assessments.item.no-evidence': 'Sin evidencia hoy cuenta como 1',
  'assessments.item.evidence': '{n, plural, one {# archivo} other {# archivos}}',
  'assessments.item.not-applicable': 'No aplica',
  'assessments.item.not-applicable-why': 'Por lo que dice el perfil de tu empresa.',

  'assessments.panel.title': 'Así va tu empresa',
  'assessments.panel.by-answers': 'según tus respuestas',
  'assessments.panel.so-far': 'con {answered} de {total} respuestas',
  'assessments.panel.radar-minimum': 'La línea punteada es el mínimo de cada dimensión para {level}: {percent} %.',
  'assessments.panel.to-reach': 'Para llegar a {level}',
  'assessments.panel.reached': 'Según tus respuestas, alcanzas {level}.',
  'assessments.panel.audit-counts': 'La calificación que cuenta es la de la auditoría.',

  'assessments.missing.this-critical': 'Sube esta práctica a <b>3</b>. Es crítica.',
  'assessments.missing.critical': 'Sube <a>la práctica {id}</a> a <b>3</b>. Es crítica.',
  'assessments.missing.this-evidence': 'Sube evidencia de esta práctica. Es crítica y sin ella cuenta como 1.',
  'assessments.missing.evidence': 'Sube evidencia de <a>la práctica {id}</a>. Es crítica y sin ella cuenta como 1.',
  'assessments.missing.more-critical':
    '{n, plural, one {Y otra práctica crítica que está} other {Y otras # prácticas críticas que están}} debajo de 3.',
  'assessments.missing.points': 'Gana <b>{points}</b> puntos en el total.',
  'assessments.missing.points-met': 'El total alcanza: se pide {needed} %.',
  'assessments.missing.dimension': 'Lleva {name} de {percent} a <b>{needed} %</b>.',
  'assessments.missing.four':
    'Lleva a 4 {more, plural, one {una práctica crítica} =2 {dos prácticas críticas} =3 {tres prácticas críticas} =4 {cuatro prácticas críticas} =5 {cinco prácticas críticas} =6 {seis prácticas críticas} other {# prácticas críticas}}{have, plural, =0 {.} other { más.}} {have, plural, =0 {Se piden} one {Ya tienes # y se piden} other {Ya tienes # y se piden}} {needed}.',
  'assessments.missing.not-applicable': 'Demasiadas prácticas no aplican: {percent} %. Se admite hasta {allowed} %.',
  'assessments.missing.open-selection':
    'Muestra en la auditoría al menos un proceso de selección abierto y documentado, porque aún no hay personas en movilidad en tu equipo.',
  'assessments.missing.hires': 'Muestra en la auditoría contrataciones formales de personas en movilidad.',
  'assessments.missing.answers':
    '{left, plural, one {Responde la práctica que falta.} other {Responde las # prácticas que faltan.}}',
  'assessments.missing.answers-met': 'Ninguna dimensión sin responder.',
} as const;
