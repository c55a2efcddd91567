const company = 'Agave Azul & Ñandú, S.A. de C.V.';

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'reminders.address-stopped': { name: 'Ana López', email: 'ana@agave.example', company },
};
