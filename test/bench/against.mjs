// Another commit of this repository, built beside the checkout: the reference of rows that compare us with ourselves.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** This checkout, as `commitSide` gives another. */
export const present = { name: 'this checkout', ...sideAt(root) };

/** Checks a commit out under `.data/bench`, where it stays for the next run, installs and builds it. */
export function commitSide(commit) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const sha = git('rev-parse', '--short=8', `${commit}^{commit}`);
  const folder = join(root, '.data', 'bench', sha);
  if (!existsSync(join(folder, '.git'))) git('worktree', 'add', '--detach', folder, sha);
  const make = `import('./.tasks/prepare.mjs').then((it) => { it.install(); it.build(); })`;
  execFileSync(process.execPath, ['-e', make], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  return { name: sha, ...sideAt(folder) };
}

function sideAt(folder) {
  const main = ['dist/programs/main.js', 'dist/src/main.js'].map((path) => join(folder, path));
  return {
    folder,
    main: main.find(existsSync),
    /** The first of these built modules that the commit has: files move. */
    load: (...paths) => {
      const path = paths.map((one) => join(folder, 'dist', one)).find(existsSync);
      if (!path) throw new Error(`${folder} has none of ${paths.join(', ')}`);
      return import(pathToFileURL(path).href);
    },
  };
}
