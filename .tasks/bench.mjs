import { build, install } from './prepare.mjs';

install();
build();
await import(new URL('../test/bench/run.mjs', import.meta.url).href);
