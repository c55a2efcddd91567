/** Why an assessment cannot be changed. */
export default {
  'refusal.assessments.frozen': 'La autoevaluación ya se envió: sus respuestas y archivos ya no cambian.',
  'refusal.assessments.not-started': 'Todavía no hay una autoevaluación abierta. Comiénzala primero.',
  'refusal.assessments.not-applicable': 'Esta práctica no le toca a tu empresa, por lo que dice su perfil.',
} as const;
