/** The public's reports beside a distinction, for FM4; Spanish only. */
export default {
  'distinctions-fm4.concerns': 'Lo que el público ha reportado de la empresa',
  'distinctions-fm4.concerns-none': 'No hay reportes del público sobre esta empresa que te toque ver.',
  'distinctions-fm4.concern-line': 'Reporte del {at}',
} as const;
