import { readdirSync, readFileSync } from 'node:fs';
import { municipalitiesOfJalisco } from '#libs/mexico';
import { readNames } from './name-lists.js';
import { maskNames } from './names.rules.js';

const lists = readNames(readFileSync(new URL('content/nombres.yaml', import.meta.url), 'utf8'));
const places = municipalitiesOfJalisco.map(({ name }) => name);
const mask = (text: string) => maskNames(text, '#', lists, places);

test.each([
  ['juan perez lopez', '#'],
  ['visa de maría del carmen hernández', 'visa de #'],
  ['josé luis y rosa martinez', '#'],
  ['permiso de yorgelis zambrano', 'permiso de #'],
  ['jean-baptiste joseph residencia', '# residencia'],
  ['wilner pierre', '#'],
  ['curp de brayan alexis caceres zelaya en tramite', 'curp de # en tramite'],
  ['rosa flores', '#'],
  ['Pérez López', '#'],
  ['nss de yunior pupo', 'nss de #'],
  ['me llamo xiomarys y busco trabajo', 'me llamo # y busco trabajo'],
  ['mi nombre es wendelyne saint fleur', 'mi nombre es #'],
  ['soy brayan, necesito mi curp', 'soy #, necesito mi curp'],
  ['busco a juan', 'busco a #'],
  ['vengo de parte de don kelvin para la vacante', 'vengo de parte de don # para la vacante'],
  ['mi hija se llama dayerlin y tiene 9 años', 'mi hija se llama # y tiene 9 años'],
  ['sra. guadalupe', 'sra. #'],
  ['me llamo ana de la cruz', 'me llamo #'],
  ['my name is oluwaseun', 'my name is #'],
])('%s: %s', (typed, kept) => expect(mask(typed)).toBe(kept));

test.each([
  'tarjeta de residente permanente',
  'juan',
  'guardería en san juan de los lagos',
  'santa maria de los angeles',
  'lagos de moreno',
  'encarnación de díaz',
  'cruz roja',
  'carta de paz y flores',
  'michoacán y guerrero',
  'casa del migrante guadalupe',
  'el salvador honduras',
  'gómez farías',
  'trabajo en puerto vallarta',
  'cómo se llama el documento de la comar',
  'soy refugiada',
  'soy de honduras',
  'busco a quien me ayude',
  'mi hijo necesita escuela',
  'mi esposa no tiene papeles',
  'don de gentes',
  'don',
])('stays as it is: %s', (typed) => expect(mask(typed)).toBe(typed));

test('of the words of the guidance itself, six by six, at most one in a thousand is taken for a name', () => {
  const content = new URL('../guidance/content/', import.meta.url);
  const asked = readdirSync(content)
    .flatMap((name) =>
      readFileSync(new URL(name, content), 'utf8')
        .toLowerCase()
        .split(/[.;:,()¿?¡!"'\n]+/),
    )
    .flatMap((piece) => {
      const words = piece.trim().split(/\s+/);
      return words.flatMap((_, at) => (at % 3 ? [] : [words.slice(at, at + 6).join(' ')]));
    });
  expect(asked.length).toBeGreaterThan(10_000);
  expect(asked.filter((text) => mask(text) !== text).length / asked.length).toBeLessThan(0.001);
});
