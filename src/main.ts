import { boundHeap } from './heap.js';
import { Stopping } from './stopping.js';

boundHeap();

// Before anything else is loaded, which takes seconds: as the first process of a container this one is not ended by a
// signal that it does not hear.
const stopping = new Stopping();

try {
  const { start } = await import('./start.js');
  await start(stopping);
} catch (error) {
  // What fails because the process stops is no failure.
  if (!stopping.isAsked) {
    // stderr and nothing else: the log may not exist yet
    const { name, message, stack } = error as Error;
    process.stderr.write(
      `${['ConfigError', 'UnsafeLogin', 'UnsettledLogin'].includes(name) ? message : (stack ?? String(error))}\n`,
    );
    await stopping.fail();
  }
}
