// Changes the rules of each subject in small ways, one at a time (Stryker), and fails where the specs beside the rules notice
// fewer than 80 % of the changes: npm run test:mutation [-- subject | file …]
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeCatalogues } from './catalogues.mjs';
import { install, root } from './prepare.mjs';

/** Percent of the changes of a subject that its specs have to notice. */
const LEAST_SCORE = 80;
const REPORT = 'dist/mutation/report.html';

install();
writeCatalogues(root);
const { Stryker } = await import('@stryker-mutator/core');

const subjects = Object.entries(JSON.parse(readFileSync(join(root, 'test/mutation/subjects.json'), 'utf8')));
const asked = process.argv.slice(2);
const chosen = subjects
  .map(([name, files]) => [
    name,
    files.filter((file) => asked.length === 0 || asked.includes(name) || asked.includes(file)),
  ])
  .filter(([, files]) => files.length > 0);
if (chosen.length === 0) {
  console.error(`No such subject or file. There are: ${subjects.map(([name]) => name).join(', ')}.`);
  process.exit(1);
}

process.chdir(root);
// whose specs the runner looks at
process.env.MUTATION_SUBJECTS = chosen.map(([name]) => name).join();
const results = await new Stryker({
  testRunner: 'specs',
  plugins: [join(root, 'test/mutation/runner.mjs')],
  mutate: chosen.flatMap(([, files]) => files),
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // an endless loop counts as noticed, a machine that is busy does not
  timeoutMS: 10_000,
  timeoutFactor: 3,
  ignorePatterns: ['/.*', '/*', '!/package.json', '!/src', '!/libs', '!/templates', '!/test'],
  disableTypeChecks: false,
  // what is decided while modules load is loaded anew, which takes no longer
  warnings: { slow: false },
  reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'html'],
  htmlReporter: { fileName: REPORT },
  tempDirName: 'dist/mutation/sandbox',
  logLevel: 'warn',
  thresholds: { high: 100, low: LEAST_SCORE, break: null },
}).runMutationTest();

const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

/** What became of the changes: how many there were, and how many of a hundred were noticed. */
function scoreOf(mutants) {
  const counted = mutants.filter(({ status }) => noticed.has(status) || missed.has(status));
  const killed = counted.filter(({ status }) => noticed.has(status)).length;
  return { changes: counted.length, percent: counted.length === 0 ? 100 : (100 * killed) / counted.length };
}

const line = (name, mutants, note = '') => {
  const { changes, percent } = scoreOf(mutants);
  console.log(`${name.padEnd(60)} ${String(changes).padStart(6)} ${percent.toFixed(1).padStart(7)} %${note}`);
};

/** Where a change was that was not noticed, and what stood there instead. */
const told = ({ location: { start }, status, mutatorName, replacement }) =>
  `    ${start.line}:${start.column} ${mutatorName}, ${status === 'NoCoverage' ? 'never run' : 'ran'}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`;

let failed = false;
console.log(`\n${'subject, file'.padEnd(60)} ${'changes'.padStart(6)} noticed`);
for (const [name, files] of chosen) {
  const own = files.map((file) => results.filter((mutant) => relative(root, mutant.fileName) === file));
  const percent = scoreOf(own.flat()).percent;
  line(name, own.flat(), percent < LEAST_SCORE ? `  under ${LEAST_SCORE} %` : '');
  files.forEach((file, place) => {
    line(`  ${file}`, own[place]);
    if (asked.length > 0)
      own[place].filter(({ status }) => missed.has(status)).forEach((mutant) => console.log(told(mutant)));
  });
  failed ||= percent < LEAST_SCORE;
}
console.log(`\nEach change that was not noticed: ${REPORT}`);
process.exit(failed ? 1 : 0);
