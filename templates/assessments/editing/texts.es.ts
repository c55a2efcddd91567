/** What the administration of data says of who wrote the instrument. */
export default {
  'held-room.instrument': 'Instrumento de evaluación',
  'held.instrument.versions': 'Versiones del cuestionario que escribiste, decidiste o retiraste',
} as const;
