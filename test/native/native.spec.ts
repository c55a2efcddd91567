import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Report {
  testResults: { name: string; assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
}

/** What Jest reports of the samples, run in one process. */
async function runSamples(): Promise<Report['testResults']> {
  const folder = await mkdtemp(join(tmpdir(), 'jest-samples-'));
  const outputFile = join(folder, 'report.json');
  const config = {
    rootDir: process.cwd(),
    testRegex: 'test/native/samples/.*\\.sample\\.ts$',
    moduleFileExtensions: ['ts', 'js', 'cjs'],
    transform: {},
    runtime: '<rootDir>/test/native/runtime.cjs',
    testEnvironment: '<rootDir>/test/native/environment.cjs',
    testSequencer: '<rootDir>/test/native/samples/in-order.cjs',
  };
  const args = ['--runInBand', '--json', `--outputFile=${outputFile}`, '--config', JSON.stringify(config)];
  await promisify(execFile)(process.execPath, ['node_modules/jest/bin/jest.js', ...args]).catch(() => undefined);
  const { testResults } = JSON.parse(await readFile(outputFile, 'utf8')) as Report;
  await rm(folder, { recursive: true });
  return testResults;
}

/** Guards the native runtime, which relies on internals of Jest, against losing tests or their outcomes. */
test('every test of every file is run and reported, in a process that is put back between files', async () => {
  const files = await runSamples();
  const outcomes = files.map(({ assertionResults }) => assertionResults.map((one) => `${one.title}: ${one.status}`));
  expect(outcomes).toEqual([
    ['changes the process: passed', 'loads shared modules once: passed'],
    [
      'finds the process as it was: passed',
      'shares modules with the first: passed',
      'row 1: passed',
      'row 2: passed',
      'is skipped: pending',
      'fails: failed',
      'takes too long: failed',
      'finds what its hooks made on the second run: passed',
    ],
  ]);
  const [fails, slow] = files[1]!.assertionResults.slice(-3).map(({ failureMessages }) => failureMessages.join('\n'));
  expect(fails).toContain('test/native/samples/second.sample.ts:15:');
  expect(slow).toContain('Exceeded timeout of 50 ms');
});
