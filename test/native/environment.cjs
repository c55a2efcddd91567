// Jest's environment without a VM: the global object of the worker. What a spec file changes of the process is put back
// after it.
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** The seed of all property tests. */
const PROPERTY_SEED = 20260630;

/** @implements {import('@jest/environment').JestEnvironment} */
module.exports = class NativeEnvironment {
  global = globalThis;
  fakeTimers = null;
  #variables = { ...process.env };
  #console = globalThis.console;
  #exit = process.exit;
  #folder = process.cwd();

  /** @param {import('@jest/environment').JestEnvironmentConfig} config */
  constructor({ projectConfig }) {
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  exportConditions = () => ['node', 'node-addons'];
  getVmContext = () => null;

  /** Properties try the same examples at every run, so that a run says the same twice; the drills try new ones. */
  async setup() {
    if (process.env.TEST_DRILLS === 'whole') return;
    const { configureGlobal } = await import('fast-check');
    configureGlobal({ seed: PROPERTY_SEED });
  }

  async teardown() {
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    globalThis.console = this.#console;
    process.exit = this.#exit;
    process.chdir(this.#folder);
    for (const name of Object.keys(process.env)) if (!(name in this.#variables)) delete process.env[name];
    Object.assign(process.env, this.#variables);
  }
};
