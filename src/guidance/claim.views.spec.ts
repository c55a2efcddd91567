import { claimOf } from './claim.views.js';

describe('a claim', () => {
  it.each([
    [
      'Dejar en custodia documentos (LM 17 y 147)',
      { text: 'Dejar en custodia documentos', law: 'LM 17 y 147', mark: null },
    ],
    ['INE como único documento', { text: 'INE como único documento', law: null, mark: null }],
    [
      'Requisitos del acta: (no verificado en fuente; de conocimiento general)',
      { text: 'Requisitos del acta:', law: null, mark: 'unverified' },
    ],
    [
      'Punto que debe validar una persona abogada: efectos del acuse.',
      { text: 'Efectos del acuse.', law: null, mark: 'pending' },
    ],
    ['Podría no aplicar. Verificar con persona abogada.', { text: 'Podría no aplicar.', law: null, mark: 'pending' }],
    ['Por otra causa (víctima o testigo)', { text: 'Por otra causa (víctima o testigo)', law: null, mark: null }],
  ])('%s', (sentence, claim) => {
    expect(claimOf(sentence)).toEqual(claim);
  });
});
