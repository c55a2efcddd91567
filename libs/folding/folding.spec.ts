import { folded } from './index.js';

test.each([
  ['Íñiguez Pérez', 'iniguez perez'],
  ['Señal', 'senal'],
  ['ÇA VA', 'ca va'],
  ['Iñaki', 'inaki'],
  ['2.ª visita', '2.ª visita'],
])('%s is folded to %s', (text, plain) => expect(folded(text)).toBe(plain));
