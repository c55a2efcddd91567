import { beginningOf } from './digest-subject.js';

test.each([
  ['Los Altos ganó el nivel Compromiso', 'Los Altos ganó el nivel Compromiso'],
  ['¿Cómo sigue la contratación «Segunda línea 1»?', '¿Cómo sigue la contratación «Segunda línea 1»?'],
  ['¿Sigue funcionando? El alta es previa al primer día.', '¿Sigue funcionando? El alta es previa al primer día'],
  ['Y así sucesivamente...', 'Y así sucesivamente...'],
  [
    '¿Sigue funcionando? Se ofrece almacenamiento seguro bajo control exclusivo de la persona y se revisa cada año.',
    '¿Sigue funcionando? Se ofrece almacenamiento seguro bajo control exclusivo de…',
  ],
  [
    'Se publicó «Entrevistas con las mismas preguntas y una tabla a la vista de todas las personas candidatas»',
    'Se publicó «Entrevistas con las mismas preguntas y una tabla a la vista de…»',
  ],
])('%s begins the subject of a digest as %s', (subject, beginning) => {
  expect(beginningOf(subject)).toBe(beginning);
});
