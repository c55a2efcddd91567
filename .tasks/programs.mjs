// Writes dist/programs: each program of src (main, backup, …) with our own 3 500 modules in a few files, since Node takes
// some three seconds to find and to link so many. Packages stay in node_modules.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withOwnAddress } from './own-address.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const programs = join(dist, 'programs');

/** Files directly in `src` that export nothing: they do their work when they are loaded. */
function entries() {
  const folder = join(dist, 'src');
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return files.map((name) => join(folder, name)).filter((file) => !/^export /m.test(readFileSync(file, 'utf8')));
}

const ownAddresses = {
  name: 'own addresses',
  setup(bundler) {
    bundler.onLoad({ filter: /\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      // whichever file it comes to, they lie in one folder
      return {
        contents: withOwnAddress(text, path, join(programs, 'main.js')),
        loader: 'js',
        resolveDir: dirname(path),
      };
    });
  },
};

rmSync(programs, { recursive: true, force: true });
await build({
  absWorkingDir: join(dist, '..'),
  entryPoints: entries(),
  outdir: programs,
  bundle: true,
  splitting: true,
  chunkNames: '[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  // Nest and the log tell classes by their names
  keepNames: true,
  sourcemap: true,
  minifyWhitespace: true,
  legalComments: 'none',
  plugins: [ownAddresses],
  logLevel: 'warning',
});
