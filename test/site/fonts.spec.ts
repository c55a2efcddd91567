import { readdirSync, readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { en, es } from '#templates/translations';

const fonts = 'templates/assets/fonts/';
const openFont = (name: string) => fontkit.create(readFileSync(`${fonts}${name}.woff2`)) as fontkit.Font;

/** All that the pages say in words of ours. */
const said = [
  ...Object.values({ ...es, a: en }).flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text))),
  ...['src/guidance/content', 'src/courses/content', 'src/assessments/content'].flatMap((folder) =>
    contentOf(folder).map((file) => readFileSync(file, 'utf8')),
  ),
].join('');

function contentOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`);
  } catch {
    return [];
  }
}

test.each(['atkinson-next-puertas', 'fraunces-puertas'])('%s has every letter of our own texts', (name) => {
  const has = new Set(openFont(name).characterSet);
  const missing = [...new Set(said)].filter(
    (letter) => /\p{Script=Latin}|\p{Nd}/u.test(letter) && !has.has(letter.codePointAt(0)!),
  );
  expect(said).toContain('ñ');
  expect(missing).toEqual([]);
});

test.each(['áéíóúüñ¿¡ÁÉÍÓÚÜÑ«»“”‘’–—…', 'àâæçéèêëîïôœùûüÿ ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ', '0123456789%$€@&#§º'])(
  'what every page loads has %s',
  (letters) => {
    for (const name of ['atkinson-next-puertas', 'fraunces-puertas']) {
      const has = new Set(openFont(name).characterSet);
      expect([...letters].filter((letter) => !has.has(letter.codePointAt(0)!))).toEqual([]);
    }
  },
);

test('each letter is in the file that the style sheet names for it, and in one of a family and weight', () => {
  const css = readFileSync('templates/styles/fonts.css', 'utf8');
  const faces = [
    ...css.matchAll(
      /font-family: '([^']*)';\s*src: url\('fonts\/([^']*)\.woff2'\).*?font-weight: ([\d ]*);.*?unicode-range:([^;]*);/gs,
    ),
  ];
  expect(faces.length).toBeGreaterThan(5);
  const seen = new Set<string>();
  for (const [, family, file, weight, range] of faces) {
    const has = new Set(openFont(file!).characterSet);
    for (const [, from, to] of range!.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)) {
      for (let code = parseInt(from!, 16); code <= parseInt(to ?? from!, 16); code++) {
        expect(has.has(code)).toBe(true);
        expect(seen.has(`${family} ${weight} ${code}`)).toBe(false);
        seen.add(`${family} ${weight} ${code}`);
      }
    }
  }
});
