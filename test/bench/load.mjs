// Asks a server over several connections, one request after another on each. It reads as little of an answer as it can:
// autocannon makes a text of each body, which for compressed ones takes longer than the server does, and measures itself.
import { connect } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const END_OF_PIECES = Buffer.from('0\r\n\r\n');

/**
 * @param side as `startProcess` gives it
 * @param paths asked for in turn
 * @returns `{ value, p99, cpu }`: answers in a second, milliseconds, and milliseconds of CPU of the server for each
 */
export async function load(side, paths, { connections, seconds, headers }) {
  const { hostname, port, host } = new URL(side.origin);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const requests = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`));
  const taken = [];
  let next = 0;
  const before = side.cpu();
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, () =>
      ask({ hostname, port }, () => {
        if (performance.now() > until) return null;
        const at = next++ % requests.length;
        const sent = performance.now();
        return { bytes: requests[at], path: paths[at], done: () => taken.push(performance.now() - sent) };
      }),
    ),
  );
  const cpu = (side.cpu() - before) / taken.length;
  const value = taken.length / ((performance.now() - began) / 1000);
  return { value, p99: Number(taken.sort((a, b) => a - b)[Math.floor(taken.length * 0.99)].toFixed(1)), cpu };
}

/** Sends what `next` gives over one connection until that is nothing. @throws for an answer that is not 200 */
function ask({ hostname, port }, next) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    let request = null;
    let head = null;
    /** Bytes of the body that are still to come; negative: its end says that it is one. */
    let left = 0;
    const go = () => {
      request = next();
      left = 0;
      if (request) socket.write(request.bytes);
      else socket.end();
    };
    socket.once('connect', go);
    socket.once('error', reject);
    socket.once('close', () => (request ? reject(new Error(`${request.path}: the connection was closed`)) : resolve()));
    socket.on('data', (chunk) => {
      if (left > 0) left -= chunk.length;
      else if (left === 0) {
        head = head ? Buffer.concat([head, chunk]) : chunk;
        const end = head.indexOf(END_OF_HEAD);
        if (end < 0) return;
        const text = head.latin1Slice(0, end);
        if (!text.startsWith('HTTP/1.1 200 ')) {
          socket.destroy(new Error(`${request.path}: ${text.split('\r\n', 1)[0]}`));
          return;
        }
        const length = /\r\ncontent-length: (\d+)/i.exec(text);
        left = length ? Number(length[1]) - (head.length - end - END_OF_HEAD.length) : -1;
        head = null;
      }
      // what was not known yet comes in pieces
      if (left > 0 || (left < 0 && !chunk.subarray(-END_OF_PIECES.length).equals(END_OF_PIECES))) return;
      request.done();
      go();
    });
  });
}
