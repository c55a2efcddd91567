import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

interface Mail {
  readonly raw: Buffer;
  seen: boolean;
}

/** One mailbox behind as much of IMAP4rev1 (RFC 3501) as reading unread mails takes, on a socket of its own. */
export class ImapServer {
  readonly mails: Mail[] = [];
  readonly opened: string[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((socket) => this.talk(socket));

  constructor(
    private readonly user: string,
    private readonly password: string,
  ) {}

  put(raw: Buffer): void {
    this.mails.push({ raw, seen: false });
  }

  /** Listens; gives the address of a folder, as the settings have it. */
  async listen(folder = ''): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    const { port } = this.server.address() as AddressInfo;
    return `imap://${encodeURIComponent(this.user)}:${encodeURIComponent(this.password)}@127.0.0.1:${port}${folder}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private talk(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => undefined); // the other end hung up
    socket.write('* OK IMAP4rev1 ready\r\n');
    let heard = '';
    socket.on('data', (bytes) => {
      heard += bytes.toString('latin1');
      for (let end = heard.indexOf('\r\n'); end >= 0; end = heard.indexOf('\r\n')) {
        const line = heard.slice(0, end);
        heard = heard.slice(end + 2);
        this.answer(socket, line);
      }
    });
  }

  private answer(socket: Socket, line: string): void {
    const [, tag = '*', command = '', rest = ''] = /^(\S+) ((?:UID )?\S+) ?(.*)$/i.exec(line) ?? [];
    const say = (...lines: (string | Buffer)[]) => {
      for (const one of lines) socket.write(typeof one === 'string' ? `${one}\r\n` : one);
    };
    const done = (text = 'done') => say(`${tag} OK ${text}`);
    switch (command.toUpperCase()) {
      case 'CAPABILITY':
        say('* CAPABILITY IMAP4rev1');
        return done();
      case 'LOGIN': {
        const quoted = [...rest.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, inside, bare]) =>
          inside === undefined ? bare : inside.replaceAll(/\\(.)/g, '$1'),
        );
        return quoted[0] === this.user && quoted[1] === this.password
          ? done()
          : say(`${tag} NO [AUTHENTICATIONFAILED] who are you`);
      }
      case 'NAMESPACE':
        say('* NAMESPACE (("" "/")) NIL NIL');
        return done();
      case 'LIST':
      case 'LSUB':
        if (rest === '"" ""') say('* LIST (\\Noselect) "/" ""');
        else say('* LIST (\\HasNoChildren) "/" "INBOX"', '* LIST (\\HasNoChildren) "/" "Rebotes"');
        return done();
      case 'SELECT':
        this.opened.push(rest.replaceAll('"', ''));
        say('* FLAGS (\\Seen)', `* ${this.mails.length} EXISTS`, '* OK [UIDVALIDITY 1] ok');
        say(`* OK [UIDNEXT ${this.mails.length + 101}] ok`);
        return done('[READ-WRITE] done');
      case 'UID SEARCH': {
        const unread = this.mails.flatMap(({ seen }, at) => (seen ? [] : [at + 101]));
        say(`* SEARCH ${unread.join(' ')}`);
        return done();
      }
      case 'UID FETCH': {
        const at = Number(/^\d+/.exec(rest)![0]) - 101;
        const most = Number(/<0\.(\d+)>/.exec(rest)?.[1] ?? Infinity);
        const bytes = this.mails[at]!.raw.subarray(0, most);
        const origin = Number.isFinite(most) ? '<0>' : '';
        say(`* ${at + 1} FETCH (UID ${at + 101} BODY[]${origin} {${bytes.length}}`, bytes, ')');
        return done();
      }
      case 'UID STORE': {
        const at = Number(/^\d+/.exec(rest)![0]) - 101;
        this.mails[at]!.seen = true;
        say(`* ${at + 1} FETCH (UID ${at + 101} FLAGS (\\Seen))`);
        return done();
      }
      case 'LOGOUT':
        say('* BYE bye');
        done();
        return void socket.end();
      default:
        return done();
    }
  }
}
