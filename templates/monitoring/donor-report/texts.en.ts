/** What the privacy room says of it. */
export default {
  'held-room.report-notes': 'Reports to donors',
  'held.report-notes.report-notes': 'Reports in which you wrote',
  'held-field.period': 'Period',
} as const;
