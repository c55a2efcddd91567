/** What the pages of audits share. Spanish only. */
export default {
  'audits.state.waiting': 'En espera',
  'audits.state.in_review': 'En revisión',
  'audits.state.returned': 'Con la empresa',
  'audits.state.closed': 'Cerrada, espera al comité',
  'audits.state.in_committee': 'En comité',
  'audits.state.decided': 'Decidida',
  'audits.state.withdrawn': 'Retirada por la empresa',

  'audits.missing.critical': '{itemId}, crítica: está en {value} y necesita 3.',
  'audits.missing.points': '{points} puntos del porcentaje global: se piden {needed} %.',
  'audits.missing.dimension': '{name}: {percent} % de un mínimo de {needed} %.',
  'audits.missing.critical-at-four': 'Prácticas críticas en 4: {have} de {needed}.',
  'audits.missing.not-applicable': 'Prácticas que no aplican: {percent} % de un máximo de {allowed} %.',
  'audits.missing.open-selection': 'Haber visto un proceso de selección real, abierto y documentado.',
  'audits.missing.hires': 'Haber visto contrataciones de personas en movilidad.',
  'audits.missing.answers': '{left, plural, one {Una práctica sin valor.} other {# prácticas sin valor.}}',
} as const;
