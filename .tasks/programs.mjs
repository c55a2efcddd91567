// Writes dist/programs: each program of src (main, backup, …) with our own 3 500 modules in a few files, since Node takes
// some three seconds to find and to link so many. Packages stay in node_modules.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const programs = join(dist, 'programs');

/** Files directly in `src` that export nothing: they do their work when they are loaded. */
function entries() {
  const folder = join(dist, 'src');
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return files.map((name) => join(folder, name)).filter((file) => !/^export /m.test(readFileSync(file, 'utf8')));
}

/** `#libs/mail` and `#templates/styles/page` as `imports` of package.json says, but inside. */
const own = {
  name: 'own modules',
  setup(bundler) {
    const { imports } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));
    bundler.onResolve({ filter: /^#/ }, ({ path }) => {
      const [name, target] = Object.entries(imports).find(([key]) => path.startsWith(key.slice(0, key.indexOf('*'))));
      const rest = path.slice(name.indexOf('*'));
      return { path: join(dist, '..', target.default.replace('*', rest)) };
    });
    // A module finds the files beside it, wherever its code has gone.
    bundler.onLoad({ filter: /\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const place = `new URL(${JSON.stringify(relative(programs, path).replaceAll('\\', '/'))}, import.meta.url).href`;
      return { contents: text.replaceAll('import.meta.url', place), loader: 'js', resolveDir: dirname(path) };
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
  plugins: [own],
  logLevel: 'warning',
});
