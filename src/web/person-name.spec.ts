import { expect, test } from '@jest/globals';
import { isPersonName } from './person-name.js';

test.each([
  'María José Ñuñez',
  'Jean-Baptiste N’Diaye',
  "Siobhán O'Neill",
  'Ma. Guadalupe Pérez y Pérez',
  'J. R. R. Ramírez',
  'J.R. Ramírez',
  'Ana Ruiz, 2º turno',
  'Иван Петров',
  '李小龍',
  'عبد الله',
  'Persona 12',
  'Ana (Anita) Ruiz',
  'Ana <b>',
])('%s is a name', (name) => expect(isPersonName(name)).toBe(true));

test.each([
  ['a link', 'Gana en https://premio.example'],
  ['a link without its scheme', 'Gana en premio.example'],
  ['a link in capitals', 'PREMIO.EXAMPLE'],
  ['a short link', 'Mira t.co'],
  ['a host', 'www premio'],
  ['an address of mail', 'ana@premio.example'],
  ['a path', 'premio/ganador'],
  ['a full stop of another script', 'premio。example'],
  ['a wide full stop', 'premio．example'],
  ['a line break', 'Ana\nGanaste'],
  ['a carriage return', 'Ana\rGanaste'],
  ['a line separator', 'Ana\u2028Ganaste'],
  ['a tabulator', 'Ana\tRuiz'],
  ['a mark of direction', 'Ana \u202Eziur'],
  ['an isolate', 'Ana \u2066Ruiz\u2069'],
  ['a letter without width', 'Ana\u200BRuiz'],
  ['the end of markup', '<b>Ana</b>'],
  ['a telephone number', 'Llama al 33 1234 5678'],
  ['digits of another script', 'Llama ١٢٣٤٥٦'],
  ['a drawing', 'Ana 🎁'],
  ['no letter', '. . .'],
  ['stacked marks', 'A\u0301\u0301\u0301\u0301\u0301'],
])('%s is none', (_, name) => expect(isPersonName(name)).toBe(false));
