/** What the administration of data says of who wrote the instrument. */
export default {
  'held-room.instrument': 'Assessment instrument',
  'held.instrument.versions': 'Versions of the questionnaire that you wrote, decided on or retired',
} as const;
