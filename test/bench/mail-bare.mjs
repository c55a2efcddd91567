// The reference: a bare BullMQ worker that calls bare nodemailer with a constant text.
import { createPostgresBackend, PostgresConnection, PostgresQueueBackend, Queue, Worker } from 'bullmq';
import nodemailer from 'nodemailer';
import { heaviest, untilGo } from './mail-child.mjs';

const { url, redisUrl, port, count, atOnce } = JSON.parse(process.argv[2]);
const connection = redisUrl ? { url: redisUrl } : { connectionString: url, schema: 'bare', max: 4 };
const shared = redisUrl ? null : new PostgresConnection({ ...connection, migrate: true });
await shared?.waitUntilReady();
const sharing = (name, options) => new PostgresQueueBackend(shared, name, options, false);
const keep = { removeOnComplete: { count: 500 } };
const queue = new Queue('mails', { connection, defaultJobOptions: keep }, ...(shared ? [sharing] : []));
const mailer = nodemailer.createTransport({
  host: '127.0.0.1',
  port,
  pool: true,
  maxConnections: 5,
  maxMessages: 1_000,
});
const text = 'Tu autoevaluación te espera.\n\nVan 12 de 50 prácticas; todo lo guardado sigue ahí.\n';

await untilGo();
const memory = heaviest();
const began = performance.now();
for (let at = 0; at < count; at += 500) {
  const part = Array.from({ length: Math.min(500, count - at) }, (_, place) => ({
    name: 'mail',
    data: { to: `p${at + place}@d${place % 97}.example` },
  }));
  await queue.addBulk(part);
}
let sent = 0;
await new Promise((done, failed) => {
  const send = async ({ data: { to } }) => {
    await mailer.sendMail({ from: 'puertas@fm4.example', to, subject: 'Tu autoevaluación te espera', text });
    sent += 1;
    if (sent === count) done();
  };
  const worker = new Worker(
    'mails',
    send,
    { connection, concurrency: atOnce },
    ...(shared ? [createPostgresBackend] : []),
  );
  worker.on('failed', (_job, error) => failed(error));
  worker.on('error', failed);
});

process.send({ seconds: (performance.now() - began) / 1000, memory: memory() });
