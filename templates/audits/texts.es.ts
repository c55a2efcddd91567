/** What the figures of an audit are called. */
export default {
  'audits.figures.dimension': 'Dimensión',
  'audits.figures.reviewed': 'Revisadas',
  'audits.figures.company': 'Empresa',
  'audits.figures.audited': 'Auditoría',
  'audits.figures.difference': 'Diferencia',
  'audits.figures.none': 'No aplica',
  'audits.figures.pending': 'Falta revisar',
  'audits.figures.below': 'Bajo el mínimo de {minimum} %',
} as const;
