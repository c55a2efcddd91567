/** The log of acts, seen by FM4's administration only. */
export default {
  'act-log.title': 'Bitácora',
  'act-log.lead':
    'Quién decidió o cambió qué, y cuándo. Cada acto queda encadenado al anterior: si alguien altera uno, se nota.',
  'act-log.whole':
    '{n, plural, =0 {Todavía no hay actos.} one {Un acto; la cadena está completa.} other {# actos; la cadena está completa.}}',
  'act-log.broken':
    'La cadena se rompe en el acto {seq}: alguien lo cambió después de escribirlo. Avisa a quien administra el servidor.',
  'act-log.search': 'Buscar por acto, persona o empresa',
  'act-log.find': 'Buscar',
  'act-log.empty': 'Ningún acto coincide.',
  'act-log.act': 'Acto',
  'act-log.actor': 'Quién',
  'act-log.company': 'Empresa',
  'act-log.at': 'Cuándo',
  'act-log.facts': 'Datos',
} as const;
