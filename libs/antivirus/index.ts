/** Has files looked at for viruses by clamd, the daemon of ClamAV, over its INSTREAM command (clamd(8)). */
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

/** What a scanner says of a file: nothing is known against it; the name of what is in it. */
export type Verdict = { readonly infected: false } | { readonly infected: true; readonly what: string };

/** The scanner does not answer, or not with a verdict: nothing is known of the file. */
export class ScannerAway extends Error {
  override readonly name = 'ScannerAway';
}

/** Looks at files for viruses. */
export interface VirusScanner {
  /** Reads the file to its end. @throws ScannerAway; what the source throws */
  scan(source: AsyncIterable<Uint8Array>): Promise<Verdict>;
}

/** The scanner under whose name it is handed in; `scanner` is null where none is set up. */
export class Antivirus {
  constructor(readonly scanner: VirusScanner | null) {}
}

/**
 * A scanner at `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. Its `StreamMaxLength` must not be less than the largest file.
 * @param timeout milliseconds without any progress after which it counts as away
 * @throws RangeError for an address of another kind
 */
export function openClamd(address: string, { timeout = 30_000 } = {}): VirusScanner {
  const where = placeOf(address);
  return { scan: (source) => scan(where, timeout, source) };
}

type Place = { readonly path: string } | { readonly host: string; readonly port: number };

const CLAMD_PORT = 3310;

function placeOf(address: string): Place {
  if (address.startsWith('unix:/')) return { path: address.slice('unix:'.length).replace(/^\/\/(?=\/)/, '') };
  if (!URL.canParse(address)) throw new RangeError('The address of the virus scanner cannot be read');
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'tcp:' || !hostname) throw new RangeError('The virus scanner is addressed by tcp: or unix:');
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || CLAMD_PORT) };
}

/** Longest answer: the name of a signature. */
const LONGEST_ANSWER = 4_096;

async function scan(where: Place, timeout: number, source: AsyncIterable<Uint8Array>): Promise<Verdict> {
  const socket = connect(where);
  socket.setTimeout(timeout, () => socket.destroy(new Error('It says nothing')));
  const answer = answerOf(socket);
  // told by `answer`, also while pieces are still being sent
  socket.on('error', () => undefined);
  answer.catch(() => undefined);
  try {
    socket.write('zINSTREAM\0');
    for await (const piece of source) {
      // it has said all: too much, or that it is at its end
      if (!socket.writable || socket.readableEnded) break;
      if (piece.length > 0) await send(socket, piece);
    }
    if (socket.writable) socket.write(Buffer.alloc(4));
    return verdictOf(await awayAs(answer));
  } finally {
    socket.destroy();
  }
}

/** One piece after its length, in network order; waits while the other side takes no more. */
async function send(socket: Socket, piece: Uint8Array): Promise<void> {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  socket.write(length);
  if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
}

/** What it says until it closes or ends its line. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (piece: Buffer) => {
      text += piece.toString('utf8');
      if (text.includes('\0') || text.length > LONGEST_ANSWER) resolve(text);
    });
    socket.once('error', reject);
    socket.once('close', () => (text === '' ? reject(new Error('It hung up')) : resolve(text)));
  });
}

async function awayAs<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new ScannerAway('The virus scanner does not answer', { cause: error });
  }
}

function verdictOf(answer: string): Verdict {
  const text = answer.replace(/\0[\s\S]*$/, '').trim();
  if (text === 'stream: OK') return { infected: false };
  const what = /^stream: (.{1,200}) FOUND$/.exec(text)?.[1];
  if (what !== undefined) return { infected: true, what };
  throw new ScannerAway(`The virus scanner answers ${JSON.stringify(text.slice(0, 200))}`);
}
