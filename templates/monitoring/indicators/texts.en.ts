/** What the privacy room says of it. */
export default {
  'held-room.indicators': 'Indicators',
  'held.indicators.indicators': 'Figures that you corrected',
  'held-field.indicator': 'Indicator',
  'held-field.foundAt': 'Corrected on',
} as const;
