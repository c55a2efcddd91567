/** Reads files apart from everything else: what a file does to its reader ends with this thread. */
import { parentPort } from 'node:worker_threads';
import type { FileExtension } from './kinds.js';
import { loadReaders, readFileContent } from './legibility.js';

await loadReaders();
parentPort!.on('message', ({ bytes, extension }: { bytes: Uint8Array; extension: FileExtension }) => {
  void readFileContent(bytes, extension).then((read) => parentPort!.postMessage(read));
});
parentPort!.postMessage(null);
