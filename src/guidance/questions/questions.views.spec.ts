import { opening } from './questions.views.js';

test('the beginning of an answer is its words, without marks of lists, links and tables', () => {
  expect(opening('**No** la des de baja.\n\n- Dale [permiso](/guia).\n- Guarda copia.\n\n1. Pide cita.')).toBe(
    'No la des de baja. Dale permiso. Guarda copia. Pide cita.',
  );
  const long = opening('palabra '.repeat(60));
  expect(long.length).toBeLessThanOrEqual(182);
  expect(long.endsWith('palabra …')).toBe(true);
});
