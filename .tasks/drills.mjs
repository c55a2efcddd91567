// The specs that repeat one thing many times, at full length.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

process.env.TEST_DRILLS = 'whole';
const tests = join(root, 'test');
const specs = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.spec.ts'))
  .map((name) => join(tests, name));
process.argv.push(...specs.filter((path) => readFileSync(path, 'utf8').includes('support/drills.js')));
await import('./test.mjs');
