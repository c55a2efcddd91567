/** A sample of the mail about a changed law. */
export default {
  'guidance.law-changed': {
    law: 'LFT',
    articles: ['133', '153-A'],
    day: '2026-12-20',
    situations: [
      { slug: 'residente_permanente', title: 'Tarjeta de «residente» permanente', english: 'Permanent resident' },
      { slug: 'solicitante_constancia_comar', title: 'Constancia de la COMAR', english: null },
    ],
  },
};
