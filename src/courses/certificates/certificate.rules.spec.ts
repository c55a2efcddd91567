import { certifiedTitle } from './certificate.rules.js';

test.each([
  ['Inducción laboral: derechos (para personas en movilidad)', 'Inducción laboral: derechos'],
  ['Derechos (y deberes) en el trabajo', 'Derechos (y deberes) en el trabajo'],
  ['Movilidad humana', 'Movilidad humana'],
])('%s is certified as %s', (title, certified) => {
  expect(certifiedTitle({ title })).toBe(certified);
});
