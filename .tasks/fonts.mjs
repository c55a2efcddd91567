// Makes the web fonts in templates/assets/fonts and templates/styles/fonts.css from the fonts' packages: small files with
// the letters of Spanish, English, French and Haitian Creole, which every page loads, and files with all others, which browsers load only
// for a page that has such a letter. Run after a change here: node .tasks/fonts.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('..', import.meta.url));
const { resolve } = createRequire(import.meta.url);

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const letters = 'áéíóúüñàâæçèêëîïôœùûÿäößò';
/** What every page may need. */
const core = `${ascii}${letters}${letters.toUpperCase()}\u00a0¿¡«»“”‘’–—…·•ºª°§©®×½±²³€−`;

const fraunces = (part) => resolve(`@fontsource-variable/fraunces/files/fraunces-${part}-opsz-normal.woff2`);
const atkinson = (part) =>
  resolve(`@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`);

/** Fraunces stands in headings at one weight, and lighter where somebody is quoted. */
const families = [
  { name: 'fraunces-puertas', family: 'Fraunces Puertas', weight: '500 700', source: fraunces, axes: { wght: 550 } },
  {
    name: 'fraunces-puertas-light',
    family: 'Fraunces Puertas',
    weight: '400',
    source: fraunces,
    axes: { wght: 400, opsz: 24 },
    parts: ['latin'],
  },
  {
    name: 'atkinson-next-puertas',
    family: 'Atkinson Puertas',
    weight: '400 700',
    source: atkinson,
    axes: { wght: { min: 400, max: 700 } },
    parts: ['latin', 'latin-ext'],
  },
];

const codesOf = (text) => [...new Set(text)].map((letter) => letter.codePointAt(0)).sort((a, b) => a - b);
const hex = (code) => code.toString(16).toUpperCase();

/** `U+20-7E,U+A0` of sorted code points. */
function rangeOf(codes) {
  const spans = [];
  for (const code of codes) {
    const last = spans.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else spans.push([code, code]);
  }
  return spans.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',\n    ');
}

const faces = [];
for (const { name, family, weight, source, axes, parts = ['latin', 'latin-ext', 'vietnamese'] } of families) {
  const taken = new Set();
  const write = async (file, part, wanted) => {
    const bytes = readFileSync(source(part));
    const codes = fontkit.create(bytes).characterSet.filter((code) => code < 0xfeff && code >= 0x20);
    const held = codes.filter((code) => !taken.has(code) && (!wanted || wanted.has(code)));
    for (const code of held) taken.add(code);
    const text = String.fromCodePoint(...held);
    const made = await subsetFont(bytes, text, { targetFormat: 'woff2', variationAxes: axes, noHinting: true });
    writeFileSync(`${root}templates/assets/fonts/${file}.woff2`, made);
    faces.push(
      `@font-face {\n  font-family: '${family}';\n  src: url('fonts/${file}.woff2') format('woff2');\n` +
        `  font-weight: ${weight};\n  font-style: normal;\n  font-display: swap;\n` +
        `  unicode-range:\n    ${rangeOf(held)};\n}\n`,
    );
    console.log(`${file}.woff2`, made.length);
  };
  await write(name, 'latin', new Set(codesOf(core)));
  for (const part of parts) await write(`${name}-${part}`, part, null);
}
const head = '/* Written by .tasks/fonts.mjs. Addresses are relative to the built style sheet. */\n';
writeFileSync(`${root}templates/styles/fonts.css`, head + faces.join('\n'));
