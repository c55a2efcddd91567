/** Short names of the dimensions, where a full one has no room. The practices themselves are content and stay in Spanish. */
export default {
  'assessments.dimension.D1': 'Gobernanza',
  'assessments.dimension.D2': 'Selección',
  'assessments.dimension.D3': 'Documentos',
  'assessments.dimension.D4': 'Condiciones',
  'assessments.dimension.D5': 'Trato digno',
  'assessments.dimension.D6': 'Acogida',
  'assessments.dimension.D7': 'Denuncia',
  'assessments.dimension.D8': 'Datos',
} as const;
