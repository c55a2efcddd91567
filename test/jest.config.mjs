import { totalmem } from 'node:os';

const MB = 1024 * 1024;

export default {
  rootDir: '..',
  roots: ['src', 'libs', 'templates', 'test'].map((folder) => `<rootDir>/${folder}`),
  testRegex: '\\.spec\\.tsx?$',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {},
  runtime: '<rootDir>/test/native/runtime.cjs',
  testEnvironment: '<rootDir>/test/native/environment.cjs',
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  // a machine may be busy: what ends a test is what it waits for, and this only a test that hangs
  testTimeout: 300_000,
  // one more than the two processors of the smallest machine: one of them often waits for a server or a browser
  maxWorkers: 3,
  // a worker that is replaced loads the application anew, for ten seconds of a processor
  workerIdleMemoryLimit: Math.max(1_500 * MB, totalmem() / 8),
};
