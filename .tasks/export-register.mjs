import { build, install, root } from './prepare.mjs';

install();
build();
await import(new URL('dist/src/export-register.js', `file://${root}`).href);
