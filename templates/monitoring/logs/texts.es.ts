/** What the privacy room says of it. */
export default {
  'held-room.logs': 'Bitácoras de FM4',
  'held.logs.logs': 'Apuntes que escribiste y archivos que subiste',
  'held-field.log': 'Bitácora',
  'held-field.happenedOn': 'Fecha del apunte',
} as const;
