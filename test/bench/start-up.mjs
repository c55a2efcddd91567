import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** `npm start` on a built checkout whose demonstration is loaded, to the first 200; and what it weighs. */
export async function startUp(stage) {
  const script = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
  const env = { DATA_DIR: join(stage.folder, 'demo'), LOG_LEVEL: 'error' };
  const first = await stage.start(script, env, '/health/ready');
  await first.stop();
  const second = await stage.start(script, env, '/');
  const memory = second.memory();
  await second.stop();
  return [
    { what: 'first start, with the demonstration', ours: `${first.seconds.toFixed(1)} s` },
    { what: 'second start to the first 200', ours: `${second.seconds.toFixed(1)} s`, target: '≤ 5 s' },
    { what: 'resident memory of the process', ours: `${Math.round(memory)} MB`, target: '≤ 250 MB' },
  ];
}
