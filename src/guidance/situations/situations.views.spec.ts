import { claimOf, stepOf } from './situations.views.js';
import { factsOf } from './guidance-journey.js';

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

describe('a step', () => {
  it.each([
    ['No descartar: conservar la candidatura.', 'No descartar', 'Conservar la candidatura.'],
    ['Tratar con respeto y sin alarmar.', 'Tratar con respeto y sin alarmar', null],
    ['Ver el documento (cotejo; sin copia). Devolverlo.', 'Ver el documento (cotejo; sin copia)', 'Devolverlo.'],
    ['Aceptar documentos (Ley de Nacionalidad, art. 3).', 'Aceptar documentos (Ley de Nacionalidad, art. 3)', null],
  ])('%s', (sentence, title, text) => {
    expect(stepOf(sentence)).toEqual({ title, text });
  });
});

describe('the step "guía legal" of the route', () => {
  it('is the next thing until the company has looked something up', () => {
    expect(factsOf(null)).toMatchObject({ state: 'now', next: { action: { href: '/guia' } } });
    const at = new Date('2026-11-20T16:00:00Z');
    expect(factsOf(at)).toMatchObject({ state: 'done', text: { params: { when: { relative: at } } } });
  });
});
