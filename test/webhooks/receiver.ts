import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it arrived. */
export interface Arrived {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: { type: string; timestamp: string; data: Record<string, unknown> };
}

/** A company's own system: a server that writes down what it gets and answers as it is told. */
export async function startReceiver() {
  const arrived: Arrived[] = [];
  const says = { status: 204, text: '', location: '' };
  const server = createServer((request, answer) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      arrived.push({ path: request.url!, headers: request.headers, text, body: JSON.parse(text) });
      answer.writeHead(says.status, says.location ? { location: says.location } : {});
      answer.end(says.text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/avisos`,
    arrived,
    says,
    /** Forgets what arrived, and takes everything again. */
    reset() {
      arrived.length = 0;
      Object.assign(says, { status: 204, text: '', location: '' });
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
