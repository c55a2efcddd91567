// Loads sources as they stand, without a build, so that they can be loaded anew in the same process.
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, relative, resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const root = process.cwd();
const ROOM_DOOR = /[/\\]src[/\\][^/\\]+[/\\]index\.ts$/;
const PURE = /(\.rules|\.policy|\/actor)\.js';$/;

/** @type {import('@swc/core').Options} */
const options = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      react: { runtime: 'automatic', importSource: 'preact' },
    },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
};

/** The front door of a room with its pure parts alone: whole rooms take seconds to load, and no rule needs the rest. */
const pureParts = (text) =>
  (text.match(/^export [^;]*? from '[^']+';$/gm) ?? []).filter((line) => PURE.test(line)).join('\n');

/** The source of what an import names; undefined: a package, or Node's own. */
function sourceOf(request, parent) {
  if (request === 'fast-check' && /\.tsx?$/.test(parent)) return join(__dirname, 'properties.cjs');
  const [, folder, rest] = /^#(libs|templates)\/(.*)$/.exec(request) ?? [];
  const path = request.startsWith('.') ? resolve(dirname(parent), request) : folder && join(root, folder, rest);
  if (!path || path.includes('node_modules')) return undefined;
  const bare = path.replace(/\.js$/, '');
  return [`${bare}.ts`, `${bare}.tsx`, join(bare, 'index.ts')].find(existsSync);
}

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...others) {
  return sourceOf(request, parent?.filename ?? root) ?? resolveFilename.call(this, request, parent, ...others);
};

const compiled = new Map();
const load = (module, filename) => {
  if (!compiled.has(filename)) {
    const text = readFileSync(filename, 'utf8');
    const source = ROOM_DOOR.test(filename) ? pureParts(text) : text;
    compiled.set(filename, transformSync(source, { ...options, filename }).code);
  }
  module._compile(compiled.get(filename), filename);
};
Module._extensions['.ts'] = load;
Module._extensions['.tsx'] = load;

/** Forgets every source that was loaded; the next one loads them anew. */
exports.forget = () => {
  for (const path of Object.keys(require.cache)) if (/\.tsx?$/.test(path)) delete require.cache[path];
};

exports.load = (path) => require(join(root, path));

/** The sources on which one rests that was loaded, from the root. */
exports.sourcesOf = (path) => {
  const found = new Set([join(root, path)]);
  for (const one of found) for (const { filename } of require.cache[one]?.children ?? []) found.add(filename);
  return new Set([...found].map((one) => relative(root, one)));
};
