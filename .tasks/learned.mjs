// Learns from src/openings/demands/examples, one file a kind and one line an example, what advertisements may not demand, and
// writes dist/src/openings/demands/learned.bin. The same examples give the same file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { learn } from '../dist/libs/text-classifier/index.js';

const folder = new URL('../src/openings/demands/examples/', import.meta.url);
const examples = readdirSync(folder)
  .toSorted()
  .flatMap((name) => {
    const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
    return lines.filter(Boolean).map((line) => ({ line, label: name.replace(/\.txt$/, '') }));
  });
writeFileSync(new URL('../dist/src/openings/demands/learned.bin', import.meta.url), learn(examples).toBytes());
