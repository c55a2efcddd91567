/** What the privacy room says of it. */
export default {
  'held-room.indicators': 'Indicadores',
  'held.indicators.indicators': 'Cifras que corregiste',
  'held-field.indicator': 'Indicador',
  'held-field.foundAt': 'Corregido el',
} as const;
