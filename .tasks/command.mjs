import { build, install, root } from './prepare.mjs';

// node .tasks/command.mjs <name> [arguments]: runs dist/src/<name>.js, installed and built
install();
build();
const [name] = process.argv.splice(2, 1);
await import(new URL(`dist/src/${name}.js`, `file://${root}`).href);
