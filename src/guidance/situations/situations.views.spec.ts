import { stepOf } from './situations.views.js';

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
