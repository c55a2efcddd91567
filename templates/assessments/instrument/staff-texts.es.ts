/** A practice of the instrument as FM4 reads it, without any company's answer. */
export default {
  'assessments-fm4.practice.critical': 'Es una práctica crítica: por debajo de 3 detiene todo nivel.',
  'assessments-fm4.practice.guide': 'Qué significa',
  'assessments-fm4.practice.anchors': 'Cómo se ve cada grado',
  'assessments-fm4.practice.evidence': 'Qué suele comprobarla',
} as const;
