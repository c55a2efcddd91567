// node .tasks/check-installed.mjs [folder]: whether node_modules holds what package-lock.json says, by version and digest, and
// nothing else. Fails when not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';
const read = (...path) => JSON.parse(readFileSync(join(folder, ...path), 'utf8')).packages;

const locked = read('package-lock.json');
const installed = Object.entries(read('node_modules', '.package-lock.json'));
const problems = installed.flatMap(([path, { version, integrity, link }]) => {
  const said = locked[path];
  if (!said) return [`${path}: installed, and not in package-lock.json`];
  if (said.version !== version) return [`${path}: ${version} is installed, package-lock.json says ${said.version}`];
  // part of the archive of another package, whose digest covers it
  if (said.inBundle) return [];
  if (!link && !said.integrity) return [`${path}: has no digest in package-lock.json`];
  return said.integrity === integrity ? [] : [`${path}: another digest than in package-lock.json`];
});
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${installed.length} packages, as package-lock.json says.`);
