import { setFlagsFromString } from 'node:v8';

/**
 * How much more than what it needs the heap may hold before what is no longer needed is cleared away, in percent. Left to itself
 * V8 lets the heap of a process on a large machine grow to several times of what it needs.
 */
const HEADROOM_PERCENT = 60;

/** Keeps the process small. To be called before anything is loaded. */
export function boundHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${HEADROOM_PERCENT}`);
}
