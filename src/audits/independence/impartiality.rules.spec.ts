import { impartialityStatements, impartialityWording, unstated } from './impartiality.rules.js';

test('an auditor states four things: no advice, no interest, no pressure, and to tell of a change', () => {
  expect(impartialityStatements).toEqual(['not-advised', 'no-interest', 'no-pressure', 'will-tell']);
});

test.each([
  ['not-advised', /capacité ni asesoré/],
  ['no-interest', /negocios, deudas o acciones/],
  ['no-pressure', /mi pago no depende de él/],
  ['will-tell', /lo declaro ese mismo día y lo suelto/],
] as const)('what goes on record as %s says what it is', (item, words) => {
  expect(impartialityWording[item]).toMatch(words);
});

test('a statement is whole when each was stated, whatever else was sent', () => {
  expect(unstated([])).toEqual(impartialityStatements);
  expect(unstated(['will-tell', 'no-interest', 'other'])).toEqual(['not-advised', 'no-pressure']);
  expect(unstated([...impartialityStatements].reverse())).toEqual([]);
});
