import { build, install, root } from './prepare.mjs';

install();
build();
process.chdir(root);
await import(new URL('dist/programs/main.js', `file://${root}`).href);
