// Runs the specs of the subjects for Stryker in one process: a changed rule is switched on where it stands and only what is
// decided while modules load makes them load anew. Jest's own runner begins anew for each change, which takes hours.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const require = createRequire(import.meta.url);
const circus = require('jest-circus');
const { jestExpect } = require('@jest/expect');

/** What the changed sources ask and tell. */
const state = (globalThis.__stryker__ ??= {});

/** The specs beside a file: its own, or all of a library. */
const specsBeside = (path) =>
  path.startsWith('libs/')
    ? readdirSync(dirname(path))
        .filter((name) => name.endsWith('.spec.ts'))
        .map((name) => `${dirname(path)}/${name}`)
    : [path.replace(/\.ts$/, '.spec.ts')].filter(existsSync);

const nameOf = ({ parent, name }) => (parent ? `${nameOf(parent)} ${name}`.trim() : '');
const testsIn = (block) => block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));

class SpecRunner {
  #modules;
  /** Files with the specs that are to notice their changes. */
  #subjects;
  /** By spec: Jest's state of it with its tests by their ids, or why it could not be loaded. */
  #loaded = new Map();
  /** By spec: which sources it rests on. */
  #sources = new Map();
  #isStale = false;
  /** Which tests of the file that runs are wanted, and what became of them. */
  #run = { isWanted: () => true, isWhole: true, results: [], ids: new Map() };

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Called in the copy of the sources in which the changes stand. */
  init() {
    this.#modules = require('./modules.cjs');
    const subjects = JSON.parse(readFileSync('test/mutation/subjects.json', 'utf8'));
    this.#subjects = process.env.MUTATION_SUBJECTS.split(',').map((name) => {
      const files = subjects[name];
      return { files, specs: [...new Set(files.flatMap(specsBeside))] };
    });
    Object.assign(globalThis, circus, { expect: jestExpect });
    globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = 60_000;
    // sources in which changes stand are slower: specs that measure learn nothing of them
    process.cpuUsage = () => ({ user: 0, system: 0 });
    circus.addEventHandler((event) => this.#hear(event));
  }

  async dryRun({ coverageAnalysis }) {
    if (coverageAnalysis !== 'off') state.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    const specs = new Set(this.#subjects.flatMap((subject) => subject.specs));
    for (const spec of specs) tests.push(...(await this.#runSpec(spec, { isWanted: () => true, isWhole: true })));
    const failed = tests.find(({ status }) => status === TestStatus.Failed);
    if (failed) return { status: DryRunStatus.Error, errorMessage: `${failed.name}: ${failed.failureMessage}` };
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail, sandboxFileName }) {
    const isStatic = mutantActivation === 'static';
    if (isStatic || this.#isStale) {
      this.#modules.forget();
      this.#loaded.clear();
    }
    this.#isStale = isStatic;
    const wanted = testFilter && new Set(testFilter);
    const isWanted = (id) => wanted?.has(id) ?? true;
    const activate = () => (state.activeMutant = activeMutant.id);
    Object.assign(state, { mutantCoverage: undefined, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    if (isStatic) activate();
    const tests = [];
    const file = relative(process.cwd(), sandboxFileName);
    for (const spec of this.#specsFor(file, wanted)) {
      if (!wanted && !this.#restsOn(spec, file)) continue;
      tests.push(...(await this.#runSpec(spec, { isWanted, isWhole: disableBail, activate })));
      if (!disableBail && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    state.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(state.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    );
  }

  /** Those of its subject with a wanted test, or all; the file's own first. */
  #specsFor(file, wanted) {
    const { specs } = this.#subjects.find(({ files }) => files.includes(file));
    const own = new Set(specsBeside(file));
    const having = wanted && new Set([...wanted].map((id) => id.slice(0, id.indexOf('#'))));
    const chosen = specs.filter((spec) => having?.has(spec) ?? true);
    return chosen.sort((a, b) => Number(own.has(b)) - Number(own.has(a)));
  }

  #restsOn(spec, file) {
    if (!this.#sources.has(spec)) this.#load(spec);
    return this.#sources.get(spec)?.has(file) ?? true;
  }

  async #runSpec(spec, { isWanted, isWhole, activate }) {
    const { jest, ids, error } = this.#load(spec);
    if (error) return [failure({ id: `${spec}#`, name: spec, timeSpentMs: 0 }, error)];
    activate?.();
    this.#run = { isWanted, isWhole, results: [], ids };
    circus.setState(jest);
    const { unhandledErrors } = await circus.run();
    const late = unhandledErrors.map((text) => failure({ id: `${spec}#`, name: spec, timeSpentMs: 0 }, text));
    return [...this.#run.results, ...late];
  }

  #load(spec) {
    const known = this.#loaded.get(spec);
    if (known) return known;
    circus.resetState();
    let loaded;
    try {
      this.#modules.load(spec);
      const jest = circus.getState();
      loaded = { jest, ids: new Map(testsIn(jest.rootDescribeBlock).map((test, at) => [test, `${spec}#${at}`])) };
      this.#sources.set(spec, this.#modules.sourcesOf(spec));
    } catch (error) {
      loaded = { error };
    }
    this.#loaded.set(spec, loaded);
    return loaded;
  }

  #hear({ name, test }) {
    const { isWanted, isWhole, results, ids } = this.#run;
    if (name === 'test_start') {
      // the same tests run again and again
      test.errors = [];
      const isOver = !isWhole && results.some(({ status }) => status === TestStatus.Failed);
      test.mode = isOver || !isWanted(ids.get(test)) ? 'skip' : undefined;
      state.currentTestId = test.mode === 'skip' ? undefined : ids.get(test);
    }
    if (name === 'test_done') {
      state.currentTestId = undefined;
      const result = { id: ids.get(test), name: nameOf(test), timeSpentMs: test.duration ?? 0 };
      if (test.errors.length === 0) results.push({ ...result, status: TestStatus.Success });
      else results.push(failure(result, test.errors[0]));
    }
  }
}

/** @param error what was thrown, or Jest's pair of it and where the test was declared */
function failure(test, error) {
  const thrown = Array.isArray(error) ? error[0] : error;
  return { ...test, status: TestStatus.Failed, failureMessage: String(thrown?.message ?? thrown) };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'specs', () => new SpecRunner())];
