#!/usr/bin/env bash
# autocannon 9.0.0: decodes every body as UTF-8, whether anybody asked for it or not.
#
# A load generator is taken to skip what it does not check. autocannon parses answers with http-parser-js and hands each piece
# of a body to `toString()` for `expectBody` and `verifyBody`, which few set. For plain text that is a copy; for compressed
# bytes, which are no UTF-8, it is the slow path of the decoder. A server that answers in gzip is then measured by the speed of
# its client: the page of 47 kB that came as 11 kB of gzip seemed three times slower than the same page sent plain.
#
# Seen: "a body of text: 1" and "the same number of compressed bytes: 4.5" (4.5 to 5), of the client’s CPU for each answer
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit autocannon@9.0.0
cat >serve.mjs <<'JS'
import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
const bytes = 11_000;
// compressed bytes look like chance
const bodies = { '/text': Buffer.alloc(bytes, 'palabra '), '/zipped': randomBytes(bytes) };
const server = createServer(({ url }, response) => response.writeHead(200, { 'content-length': bytes }).end(bodies[url]));
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
JS
cat >run.mjs <<'JS'
import { fork } from 'node:child_process';
import autocannon from 'autocannon';
const server = fork('./serve.mjs');
const port = await new Promise((resolve) => server.once('message', resolve));
async function cpuOfAnswer(path) {
  const before = process.cpuUsage();
  const { requests } = await autocannon({ url: `http://127.0.0.1:${port}${path}`, connections: 10, amount: 6_000 });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / requests.total;
}
await cpuOfAnswer('/text');
const text = await cpuOfAnswer('/text');
const zipped = await cpuOfAnswer('/zipped');
server.kill();
console.log(`a body of text: 1\nthe same number of compressed bytes: ${(zipped / text).toFixed(1)}`);
process.exit(zipped > 1.5 * text ? 0 : 1);
JS
node run.mjs
