// Compiles what the build leaves out, specs and test support, into `dist` beside the product.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { withOwnAddress } from '../../.tasks/own-address.mjs';

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

/** @param {string} path */
async function compile(path) {
  const to = join(root, 'dist', relative(root, path).replace(/\.tsx?$/, '.js'));
  // fixtures are read from where they stand
  const text = withOwnAddress(readFileSync(path, 'utf8'), path, to);
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
