// Mails that are due: planned, queued, written and sent, against a bare queue and a bare mailer with a constant text.
import { fork } from 'node:child_process';

const count = Number(process.env.BENCH_MAILS ?? 20_000);
const atOnce = 8;

/** Both sides on one PostgreSQL (or one Redis, by `BENCH_REDIS_URL`), to one mail server in a process of its own. */
export async function mail(stage) {
  const sink = child('mail-sink.mjs');
  const { port } = await sink.next();
  const taken = async () => {
    sink.process.send('count');
    return (await sink.next()).taken;
  };
  const redisUrl = process.env.BENCH_REDIS_URL;
  const run = async (script) => {
    const before = await taken();
    const side = child(script, { url: stage.url, redisUrl, port, count, atOnce });
    await side.next();
    side.process.send('go');
    const result = await side.next();
    side.process.kill();
    const sent = (await taken()) - before;
    if (sent !== count) throw new Error(`${script} sent ${sent} mails and not ${count}`);
    return result;
  };
  try {
    const bare = await run('mail-bare.mjs');
    const ours = await run('mail-ours.mjs');
    const speed = ({ seconds }) => `${Math.round(count / seconds)} mails/s`;
    return [
      {
        what: `mail: ${count} due, planned, written and sent on ${redisUrl ? 'Redis' : 'PostgreSQL'}`,
        ours: `${speed(ours)} (planned in ${Math.round((100 * ours.planned) / ours.seconds)} % of the time)`,
        reference: `${speed(bare)}, bare BullMQ and nodemailer`,
        ratio: `${(bare.seconds / ours.seconds).toFixed(2)}×`,
        target: '≥ 0.6×',
      },
      {
        what: 'mail: memory of the process with it',
        ours: `+${Math.round(ours.memory)} MB`,
        reference: `+${Math.round(bare.memory)} MB`,
        target: '< 150 MB',
      },
    ];
  } finally {
    sink.process.kill();
  }
}

/** A process that speaks by messages; `next` is the next one, and fails when it ends without. */
function child(script, settings) {
  const file = new URL(script, import.meta.url);
  const started = fork(file, settings ? [JSON.stringify(settings)] : [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return {
    process: started,
    next: () =>
      new Promise((resolve, reject) => {
        const ended = () => reject(new Error(`${script} ended before it answered`));
        started.once('exit', ended);
        started.once('message', (message) => {
          started.off('exit', ended);
          resolve(message);
        });
      }),
  };
}
