import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Database } from '../../src/database/index.js';
import { eventually } from '../support/eventually.js';
import { startApp } from '../support/index.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function closedApplication(): Promise<WeakRef<object>> {
  const app = await startApp();
  await app.browser().get('/');
  await app.browser().get('/metrics');
  const part = new WeakRef<object>(app.nest.get(Database));
  await app.close();
  return part;
}

// what one process keeps of each application that it has closed adds up: in tests to gigabytes
test('nothing holds on to an application that was closed', async () => {
  const part = await closedApplication();
  // a connection or a timer that is ending may hold on for a moment
  await eventually(() => {
    collectGarbage();
    return part.deref() === undefined;
  });
  expect(part.deref()).toBeUndefined();
});
