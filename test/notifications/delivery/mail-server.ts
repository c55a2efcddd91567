import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { callbackify } from 'node:util';
import { SMTPServer } from 'smtp-server';

/** A real mail server that takes its time and remembers the Message-ID of everything it has taken. */
export class SlowMailServer {
  readonly taken: string[] = [];
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    // connections of killed workers are not waited for
    closeTimeout: 500,
    onData: (stream, _session, done) => callbackify(this.take)(stream, done),
  });

  async listen(port = 0): Promise<string> {
    this.server.on('error', () => undefined); // the other end is killed
    this.server.listen(port, '127.0.0.1');
    await once(this.server.server, 'listening');
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Waits until it has taken so many; `alive` says whether there is hope. */
  async reaches(count: number, alive: () => boolean = () => true): Promise<void> {
    while (this.taken.length < count) {
      if (!alive()) throw new Error('Nobody sends any more');
      await pause(5);
    }
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(done));
  }

  private readonly take = async (stream: Readable): Promise<void> => {
    const head = (await buffer(stream)).toString('latin1');
    await pause(randomInt(1, 15));
    this.taken.push(/^message-id: (\S+)/im.exec(head)![1]!);
  };
}
