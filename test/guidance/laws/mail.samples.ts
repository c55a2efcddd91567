/** A sample of the mail about a changed law. */
export default {
  'guidance.law-changed': {
    articles: 'LFT 133, 153-A',
    day: '2026-12-20',
    title: 'Tarjeta de «residente» permanente; Constancia de la COMAR',
    n: 2,
  },
};
