import { spawnSync } from 'node:child_process';
import { build, buildTests, install, root } from './prepare.mjs';

install();
build();
buildTests();
// A file starts an application of its own, and what is young then stays for long: with Node's 16 MB it would be copied over
// and over, for a twelfth of the run's time. The workers get the same flags.
const young = ['--min-semi-space-size=64', '--max-semi-space-size=64'];
const { status } = spawnSync(
  process.execPath,
  [...young, 'node_modules/jest/bin/jest.js', '-c', 'test/jest.config.mjs', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
);
process.exit(status ?? 1);
