import { join } from 'node:path';
import { MailFolder, type StoredMail } from '#libs/mail';
import type { TestApp } from './app.js';

const everyMail = 10_000;

/** The mails of an application that were read before, by their names, with the bytes that were read. */
const readBefore = new WeakMap<TestApp, Map<string, { readonly bytes: Buffer; readonly mail: StoredMail }>>();

/** All mails that the application has sent, read back from their bytes; first sends what is due. */
export async function mailsOf(app: TestApp): Promise<StoredMail[]> {
  const { ids, read } = await sentBy(app);
  return Promise.all(ids.map(read));
}

/** The names of all mails, newest first, once what is due was sent; and how each is read. */
async function sentBy(app: TestApp) {
  await app.jobs.runDue();
  const folder = new MailFolder(join(app.config.dataDir, 'mail'), { from: app.config.mailFrom });
  const known = readBefore.get(app) ?? new Map<string, { readonly bytes: Buffer; readonly mail: StoredMail }>();
  readBefore.set(app, known);
  const read = async (id: string): Promise<StoredMail> => {
    const [bytes, before] = [(await folder.bytes(id))!, known.get(id)];
    if (before?.bytes.equals(bytes)) return before.mail;
    const mail = (await folder.read(id))!;
    known.set(id, { bytes, mail });
    return mail;
  };
  return { ids: await folder.list(everyMail), read };
}

/** The newest mail to that address, after what is due was sent; `about` is a part of its subject. */
export async function lastMailTo(app: TestApp, email: string, about = ''): Promise<StoredMail> {
  const { ids, read } = await sentBy(app);
  const others: string[] = [];
  for (const id of ids) {
    const mail = await read(id);
    if (mail.to.includes(email) && mail.subject.includes(about)) return mail;
    others.push(mail.subject);
  }
  throw new Error(`No mail to ${email} about "${about}" among: ${others.join(', ')}`);
}

/** The path of the first link in a mail's plain text that starts so, as a reader would follow it. */
export function linkIn(mail: StoredMail, path = '/'): string {
  const links = [...mail.text.matchAll(/https?:\/\/[^/\s]+(\/[^\s<>()]+)/g)].map(([, found]) => found!);
  const link = links.find((one) => one.startsWith(path));
  if (!link) throw new Error(`No link to ${path} in: ${mail.text}`);
  return link;
}
