// Makes a checkout ready: installs what is missing, builds what is stale. Needs Node alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCatalogues } from './catalogues.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Puertas Abiertas needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs a command in the checkout; stops everything with its output when it fails. */
export function run(what, command, args, { quiet = true } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  console.error(`${what} failed.\n${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`);
  process.exit(1);
}

const bin = (name) => join(root, 'node_modules', '.bin', name);

const isSpec = (path) => /\.spec\.tsx?$/.test(path);

function fingerprint(paths, ignore) {
  const hash = createHash('sha256');
  const add = (path) => hash.update(path.slice(root.length)).update(readFileSync(path));
  for (const path of paths.map((name) => join(root, name)).filter(existsSync)) {
    if (statSync(path).isDirectory()) {
      const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      files
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => !ignore(file))
        .sort()
        .forEach(add);
    } else add(path);
  }
  return hash.digest('hex');
}

/** Does `work` unless `stamp` says that it was done for the same files. */
function whenStale(stamp, paths, work, { ignore = () => false } = {}) {
  const now = fingerprint(paths, ignore);
  const file = join(root, stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return;
  work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
}

/** Removes from `dist` what was built from sources that are gone: a moved file must not live on under its old name. */
function removeOrphans() {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) return;
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(js|js\.map|sql)$/.test(path)) continue;
    const source = join(root, path.slice(dist.length)).replace(/\.js(\.map)?$/, '');
    const kinds = path.endsWith('.sql') ? [''] : ['.ts', '.tsx', '.js'];
    if (!kinds.some((kind) => existsSync(source + kind))) rmSync(path);
  }
}

/** Copies into `dist` what `nest-cli.json` names: files that the program reads. */
function copyAssets() {
  const { assets } = JSON.parse(readFileSync(join(root, 'nest-cli.json'), 'utf8')).compilerOptions;
  for (const { include } of assets) {
    const folder = include.slice(0, include.indexOf('/'));
    const pattern = include
      .replaceAll('.', '\\.')
      .replaceAll('**/', '(?:.*/)?')
      .replaceAll(/(?<![.)])\*/g, '[^/]*');
    const named = new RegExp(`^${pattern}$`);
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name).slice(root.length);
      if (!entry.isFile() || !named.test(path.replaceAll('\\', '/'))) continue;
      mkdirSync(join(root, 'dist', dirname(path)), { recursive: true });
      copyFileSync(join(root, path), join(root, 'dist', path));
    }
  }
}

export function install() {
  // a linked folder is kept by someone else
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  whenStale('node_modules/.installed', ['package.json', 'package-lock.json'], () => {
    console.log('Installing packages (once, about a minute)…');
    // not `npm ci`: it refuses a lock that lacks a binary for a platform that is not this one
    run('npm install', 'npm', ['install', '--include=dev', '--no-save', '--no-fund', '--no-audit', '--loglevel=error']);
  });
}

export function build() {
  writeCatalogues(root);
  const sources = ['.tasks', 'src', 'libs', 'templates', 'tsconfig.json', 'nest-cli.json', 'package.json'];
  const work = () => {
    removeOrphans();
    console.log('Building (about a quarter of a minute)…');
    // as `nest build` does, in a third of its time: Nest needs the programming interface of TypeScript 6
    run('The build', process.execPath, ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.json']);
    copyAssets();
    run('The style sheet', bin('tailwindcss'), [
      '-i',
      'templates/styles/theme.css',
      '-o',
      'dist/templates/assets/site.css',
      '--minify',
    ]);
    run('The styles of single pages', process.execPath, ['.tasks/page-styles.mjs']);
    run('Joining the modules of each program', process.execPath, ['.tasks/programs.mjs']);
  };
  whenStale('dist/.built', sources, work, { ignore: isSpec });
  const learning = ['.tasks/learned.mjs', 'libs/text-classifier', 'src/openings/demands/examples'];
  const learn = () => {
    console.log('Learning what advertisements may not demand (once, about half a minute)…');
    run('Learning', process.execPath, ['.tasks/learned.mjs']);
  };
  whenStale('dist/.learned', learning, learn, { ignore: isSpec });
}

/** Compiles specs and test support into `dist`, which `build` leaves to this. */
export function buildTests() {
  whenStale('dist/.built-tests', ['src', 'libs', 'templates', 'test', 'package.json'], () =>
    run('Compiling the tests', process.execPath, ['test/native/compile.mjs']),
  );
}
