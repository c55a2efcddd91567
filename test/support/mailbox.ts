import { join } from 'node:path';
import { MailFolder, type StoredMail } from '#libs/mail';
import type { TestApp } from './app.js';

/** All mails that the application has sent, read back from their bytes; first sends what is due. */
export async function mailsOf(app: TestApp): Promise<StoredMail[]> {
  await app.jobs.runDue();
  const folder = new MailFolder(join(app.config.dataDir, 'mail'), { from: app.config.mailFrom });
  const ids = await folder.list(10_000);
  return Promise.all(ids.map(async (id) => (await folder.read(id))!));
}

/** The newest mail to that address, after what is due was sent; `about` is a part of its subject. */
export async function lastMailTo(app: TestApp, email: string, about = ''): Promise<StoredMail> {
  const mails = await mailsOf(app);
  const found = mails.find(({ to, subject }) => to.includes(email) && subject.includes(about));
  if (!found)
    throw new Error(`No mail to ${email} about "${about}" among: ${mails.map((one) => one.subject).join(', ')}`);
  return found;
}

/** The path of the first link in a mail's plain text that starts so, as a reader would follow it. */
export function linkIn(mail: StoredMail, path = '/'): string {
  const links = [...mail.text.matchAll(/https?:\/\/[^/\s]+(\/[^\s<>()]+)/g)].map(([, found]) => found!);
  const link = links.find((one) => one.startsWith(path));
  if (!link) throw new Error(`No link to ${path} in: ${mail.text}`);
  return link;
}
