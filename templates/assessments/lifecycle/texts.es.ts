/** Why an assessment cannot be changed. */
export default {
  'calendar.assessments.draft': 'Terminar y enviar la autoevaluación',
  'calendar.assessments.draft.text': 'Lo que ya respondieron queda guardado. Pueden seguir entre varias personas.',

  'refusal.assessments.frozen': 'La autoevaluación ya se envió: sus respuestas y archivos ya no cambian.',
  'refusal.assessments.item-closed':
    'FM4 sólo abrió las prácticas por las que pregunta{items, select, other {: {items}}}. Lo demás se queda como lo entregaste.',
  'refusal.assessments.not-started': 'Todavía no hay una autoevaluación abierta. Comiénzala primero.',
  'refusal.assessments.not-applicable': 'Esta práctica no le toca a tu empresa, por lo que dice su perfil.',
} as const;
