import { ImapServer } from '../../test/support/imap-server.js';
import { readMailbox } from './index.js';

const server = new ImapServer('rebotes@fm4.example', 'p@ss "word"');
let url: string;
beforeAll(async () => {
  url = await server.listen('/Rebotes');
});
afterAll(() => server.close());

const mail = (text: string) => Buffer.from(`Subject: ${text}\r\n\r\n${text}\r\n`);

test('each unread mail is handed over once, in the folder that was named', async () => {
  server.put(mail('uno'));
  server.put(mail('dos'));
  const taken: string[] = [];
  const take = (raw: Uint8Array) => {
    taken.push(Buffer.from(raw).toString());
    return Promise.resolve();
  };
  expect(await readMailbox(url, take)).toBe(2);
  expect(await readMailbox(url, take)).toBe(0);
  expect(taken).toEqual([mail('uno').toString(), mail('dos').toString()]);
  expect(server.opened.at(-1)).toBe('Rebotes');
});

test('what could not be taken stays unread and comes again, before what came later', async () => {
  server.put(mail('tres'));
  server.put(mail('cuatro'));
  await expect(readMailbox(url, () => Promise.reject(new Error('database away')))).rejects.toThrow('database away');
  const taken: string[] = [];
  await readMailbox(url, (raw) => Promise.resolve(void taken.push(Buffer.from(raw).toString('utf8', 9, 13))));
  expect(taken).toEqual(['tres', 'cuat']);
});

test('of a mail too large only the beginning is read, of too many only the first', async () => {
  server.put(mail('x'.repeat(5_000)));
  server.put(mail('cinco'));
  const sizes: number[] = [];
  const take = (raw: Uint8Array) => Promise.resolve(void sizes.push(raw.length));
  expect(await readMailbox(url, take, { atMost: 1, largest: 1_000 })).toBe(1);
  expect(sizes).toEqual([1_000]);
  expect(await readMailbox(url, take)).toBe(1);
});

test('a mailbox that says no, or is not there, is heard of', async () => {
  const nothing = () => Promise.resolve();
  await expect(readMailbox(url.replace(/:[^:]*@/, ':wrong@'), nothing)).rejects.toThrow();
  const gone = new ImapServer('a', 'b');
  const address = await gone.listen();
  await gone.close();
  await expect(readMailbox(address, nothing)).rejects.toThrow(/ECONNREFUSED/);
});
