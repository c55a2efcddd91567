/** Where people of a company work, as the law lets them see it. */
export default {
  'held-room.workplaces': 'Centro de trabajo',
  'held.workplaces.workplaces': 'Dónde trabajas, según tu empresa',
  'held-field.site': 'Centro de trabajo',
  'held-field.number': 'Número de empleado',
} as const;
