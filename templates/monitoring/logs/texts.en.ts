/** What the privacy room says of it. */
export default {
  'held-room.logs': 'Logs of FM4',
  'held.logs.logs': 'Entries that you wrote and files that you uploaded',
  'held-field.log': 'Log',
  'held-field.happenedOn': 'Day of the entry',
} as const;
