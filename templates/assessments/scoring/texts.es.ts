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

  'assessments.panel.how': 'El camino más corto y cómo se calcula',

  'assessments.lines.title': 'Cómo se calcula, línea por línea',
  'assessments.lines.rule':
    'Cada práctica cuenta de 0 a 4 y se multiplica por su peso. Sin evidencia no cuenta más de 1. En cada dimensión se suman los puntos y se dividen entre los posibles; el total es el promedio de las dimensiones según lo que pesa cada una.',
  'assessments.lines.total': 'Total: {percent}',
  'assessments.lines.critical':
    'Prácticas críticas: {total}. En 4: {four}. Por debajo de 3: {below}. Con una sola por debajo de 3 no se otorga ningún nivel.',
  'assessments.lines.not-applicable': 'No aplican {n} prácticas, {percent}; se admite hasta {allowed} %.',
  'assessments.lines.caption': 'Prácticas de {name}',
  'assessments.lines.summary': '{points} de {possible} puntos',
  'assessments.lines.sum':
    '{points} puntos de {possible} posibles son {percent}. Esta dimensión pesa {weight} de {weights} y aporta {contribution} al total.',
  'assessments.lines.sum-none': 'Ninguna práctica de esta dimensión aplica; su peso se reparte entre las demás.',
  'assessments.lines.practice': 'Práctica',
  'assessments.lines.answer': 'Respuesta',
  'assessments.lines.evidence': 'Evidencia',
  'assessments.lines.counts': 'Cuenta',
  'assessments.lines.weight': 'Peso',
  'assessments.lines.points': 'Puntos',
  'assessments.lines.of': '{points} de {possible}',
  'assessments.lines.yes': 'Sí',
  'assessments.lines.no': 'No',
  'assessments.lines.none': '—',
  'assessments.lines.unanswered': 'Sin responder',
  'assessments.lines.capped': 'sin evidencia no pasa de 1',
  'assessments.lines.serious': '0 activa el protocolo de hallazgo grave',
  'assessments.lines.profile': 'No aplica por el perfil',
  'assessments.lines.exempt': 'No aplica: lo justificó la auditora',

  'assessments.sheet.title': 'Hoja de cálculo',
  'assessments.sheet.lead':
    'La hoja tiene una línea por práctica con todo lo que hace falta para volver a hacer la cuenta. Los porcentajes no se redondean.',
  'assessments.sheet.button': 'Descargar la hoja (CSV)',
  'assessments.sheet.columns': 'Qué dice cada columna',
  'assessments.sheet.instrumento': 'Versión del instrumento',
  'assessments.sheet.nivel_pedido': 'Nivel que pide la empresa',
  'assessments.sheet.dimension': 'Clave de la dimensión',
  'assessments.sheet.peso_dimension': 'Cuánto pesa la dimensión en el total',
  'assessments.sheet.practica': 'Clave de la práctica',
  'assessments.sheet.texto': 'La práctica, como la dice el instrumento',
  'assessments.sheet.critico': 'Si es crítica: siempre aplica y debe contar al menos 3',
  'assessments.sheet.peso': 'Peso de la práctica, de 1 a 3',
  'assessments.sheet.aplica_si': 'Condición para que aplique; vacía: aplica siempre',
  'assessments.sheet.perfil':
    'Lo que dice el perfil en los campos de esa condición; vacío: no se sabe, y entonces aplica',
  'assessments.sheet.exenta': 'Si la auditora justificó por escrito que no aplica',
  'assessments.sheet.aplica': 'Si aplica',
  'assessments.sheet.respuesta': 'Respuesta, de 0 a 4; vacía: sin responder, cuenta 0',
  'assessments.sheet.evidencia': 'Si tiene evidencia',
  'assessments.sheet.cuenta': 'Lo que cuenta: la respuesta, y sin evidencia a lo más 1',
  'assessments.sheet.puntos': 'cuenta × peso; 0 si no aplica',
  'assessments.sheet.puntos_posibles': '4 × peso; 0 si no aplica',
  'assessments.sheet.puntos_dimension': 'Suma de puntos de la dimensión',
  'assessments.sheet.posibles_dimension': 'Suma de puntos_posibles de la dimensión',
  'assessments.sheet.porcentaje_dimension': '100 × puntos_dimension ÷ posibles_dimension; vacío si nada aplica',
  'assessments.sheet.porcentaje_global':
    'Suma de porcentaje_dimension × peso_dimension, entre la suma de peso_dimension, de las dimensiones en las que algo aplica',
  'assessments.sheet.criticas_bajo_3': 'Cuántas prácticas críticas cuentan menos de 3',
  'assessments.sheet.criticas_en_4': 'Cuántas prácticas críticas cuentan 4',
  'assessments.sheet.no_aplican': 'Cuántas prácticas no aplican',
} as const;
