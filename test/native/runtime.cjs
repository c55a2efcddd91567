// Jest's runtime without its VM: a spec and all that it imports are native modules, loaded once per worker. Test
// functions, time limits, spies and reporters are Jest's own. It relies on internals of Jest, whose version is
// therefore pinned; `native.spec.ts` fails when they change.
const { existsSync } = require('node:fs');
const { join, relative } = require('node:path');
const { pathToFileURL } = require('node:url');
const { default: Runtime } = require('jest-runtime');

/** Finds the source map of a compiled file beside it. */
class SourceMapsBesideFiles extends Map {
  /** @param {string} path */
  get(path) {
    return super.get(path) ?? (existsSync(`${path}.map`) ? `${path}.map` : undefined);
  }
}

const eventHandlers = Symbol.for('EVENT_HANDLERS');

/** The symbol under which jest-circus keeps its state on the global object. @param {symbol} [except] */
const stateSymbol = (except) =>
  Object.getOwnPropertySymbols(globalThis).find((one) => one.description === 'JEST_STATE_SYMBOL' && one !== except);

/** jest-circus as loaded first, the symbol of its state, and how many event handlers it starts with. */
let circus;

exports.__esModule = true;
exports.default = class NativeRuntime extends Runtime {
  #sourceMaps = new SourceMapsBesideFiles();

  /**
   * Loads jest-circus once per worker, with fresh state for each spec file: support modules outlive a file, and may hold
   * on to `describe` and `test`.
   * @param {string} from @param {string} [to]
   */
  requireInternalModule(from, to) {
    if (to) return super.requireInternalModule(from, to);
    if (!circus) {
      const adapter = require(from);
      circus = { adapter, state: stateSymbol(), handlers: globalThis[eventHandlers].length };
      return adapter;
    }
    globalThis[eventHandlers].length = circus.handlers;
    // a second copy of circus creates fresh state under a symbol of its own; the first copy takes it over
    const path = require.resolve(from);
    const kept = require.cache[path];
    delete require.cache[path];
    require(from);
    require.cache[path] = kept;
    const fresh = stateSymbol(circus.state);
    globalThis[circus.state] = globalThis[fresh];
    delete globalThis[fresh];
    return circus.adapter;
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  /** @param {string} path */
  async unstable_importModule(path) {
    globalThis.jest = this.jestGlobals.jestObjectFor(path);
    const { rootDir } = this._config;
    const compiled = join(rootDir, 'dist', relative(rootDir, path).replace(/\.tsx?$/, '.js'));
    await import(pathToFileURL(compiled).href);
  }

  getSourceMaps() {
    return this.#sourceMaps;
  }
};
