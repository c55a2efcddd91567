import { build, install, root } from './prepare.mjs';

// node .tasks/command.mjs <name> [arguments]: runs dist/programs/<name>.js, installed and built
install();
build();
const [name] = process.argv.splice(2, 1);
await import(new URL(`dist/programs/${name}.js`, `file://${root}`).href);
