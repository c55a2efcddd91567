/** What the privacy room says of it. */
export default {
  'held-room.report-notes': 'Informes para donantes',
  'held.report-notes.report-notes': 'Informes en los que escribiste',
  'held-field.period': 'Periodo',
} as const;
