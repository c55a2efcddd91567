/** A company's score beside that of others. */
export default {
  'assessments.comparison.title': 'Comparación con otras empresas',
  'assessments.comparison.none':
    'Todavía no hay con quién compararte: hacen falta las autoevaluaciones de al menos {least} empresas más con la versión {version} del instrumento. Se revisa al terminar cada mes; la próxima vez, el {day}.',
  'assessments.comparison.lead':
    'Promedios de lo que otras empresas enviaron con la versión {version} hasta {month}. La tuya no entra en ellos. Solo se muestran de {least} empresas en adelante, y nunca de modo que restando uno de otro se sepa de menos.',
  'assessments.comparison.incomplete': 'Aún te faltan prácticas por responder: tu puntuación va a cambiar.',
  'assessments.comparison.yours': 'Tu empresa',
  'assessments.comparison.others': 'Otras',
  'assessments.comparison.all': 'Todas: {n} empresas',
  'assessments.comparison.size':
    'De tu tamaño: {n} empresas {size, select, micro {micro} small {pequeñas} medium {medianas} other {grandes}}',
  'assessments.comparison.sector': 'De tu actividad, {sector}: {n} empresas',
  'assessments.comparison.by-dimension': 'Promedios por dimensión',
  'assessments.comparison.dimension': 'Dimensión',
  'assessments.comparison.low': '{percent} o menos',
  'assessments.comparison.high': '{percent} o más',
  'assessments.comparison.hidden':
    'Las empresas de tu tamaño o de tu actividad se muestran aparte cuando son suficientes para que nadie pueda reconocerse.',
  'assessments.comparison.own':
    'Son respuestas de las propias empresas, como las tuyas ({percent}); la auditoría puede contar otra cosa. El próximo corte es el {day}.',
} as const;
