// Compiles what the build leaves out, specs and test support, into `dist` beside the product.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const root = fileURLToPath(new URL('../..', import.meta.url));

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
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: true,
  inlineSourcesContent: false,
};

/**
 * Makes `import.meta.url` the address of the source file, so that fixtures are read from where they stand. Jest's
 * functions are globals: the package `@jest/globals` works in Jest's VM only.
 * @param {string} text @param {string} from @param {string} to
 */
function adapt(text, from, to) {
  const source = JSON.stringify(relative(dirname(to), from).split(sep).join('/'));
  return text.replaceAll('import.meta.url', `new URL(${source}, import.meta.url).href`);
}

/** @param {string} path */
async function compile(path) {
  const to = join(root, 'dist', relative(root, path).replace(/\.tsx?$/, '.js'));
  const text = adapt(readFileSync(path, 'utf8'), path, to);
  const sourceFileName = relative(dirname(to), path).split(sep).join('/');
  const { code, map } = await transform(text, { ...options, filename: path, sourceFileName });
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(`${to}.map`, map ?? '');
  writeFileSync(to, `${code}\n//# sourceMappingURL=${basename(to)}.map\n`);
}

const files = ['src', 'libs', 'templates', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => (folder === 'test' ? /(?<!\.d)\.tsx?$/ : /\.spec\.tsx?$/).test(name))
    .map((name) => join(root, folder, name)),
);
await Promise.all(files.map(compile));
