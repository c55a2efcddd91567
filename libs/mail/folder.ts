import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Mailer, type MailSender, WholeMails } from './mailer.js';
import type { MailMessage, MailReceipt } from './message.js';

/** A mail as it lies in the folder, read back from its bytes. */
export interface StoredMail {
  readonly id: string;
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: Date | null;
  readonly text: string;
  readonly html: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly attachments: readonly { name: string; contentType: string; bytes: Uint8Array }[];
}

/** Instead of a mail server: a folder of `.eml` files. A mail sent again under its Message-ID replaces its file. */
export class MailFolder extends Mailer {
  private readonly composer;

  constructor(
    readonly folder: string,
    sender: MailSender,
  ) {
    super();
    this.composer = new WholeMails(sender);
  }

  /** The name under which a mail lies here: its Message-ID, made safe for a file's name. */
  static idOf(messageId: string): string {
    const digest = createHash('sha256').update(messageId).digest('hex').slice(0, 12);
    const readable = messageId.replace(/^<|@.*$/g, '').replaceAll(/[^A-Za-z0-9]+/g, '-');
    return `${readable.slice(0, 60)}-${digest}`;
  }

  async send(message: MailMessage): Promise<MailReceipt> {
    const { raw } = await this.composer.compose(message);
    const id = MailFolder.idOf(message.messageId);
    await mkdir(this.folder, { recursive: true });
    // whole or not at all: a reader never sees half a mail
    const unfinished = join(this.folder, `.${randomUUID()}`);
    await writeFile(unfinished, raw);
    await rename(unfinished, this.pathOf(id));
    return { messageId: message.messageId, response: `written to ${id}.eml` };
  }

  /** The ids of the mails, newest first, at most `limit`. */
  async list(limit = 100): Promise<string[]> {
    const names = (await this.names()).filter((name) => name.endsWith('.eml') && !name.startsWith('.'));
    const files = await Promise.all(
      names.map(async (name) => ({ id: name.slice(0, -4), at: (await stat(join(this.folder, name))).mtimeMs })),
    );
    files.sort((one, other) => other.at - one.at || other.id.localeCompare(one.id));
    return files.slice(0, limit).map(({ id }) => id);
  }

  /** One mail, or null when there is none of that id. */
  async read(id: string): Promise<StoredMail | null> {
    const bytes = await this.bytes(id);
    if (!bytes) return null;
    const { simpleParser } = await import('mailparser');
    const mail = await simpleParser(bytes, { skipTextToHtml: true, skipImageLinks: true });
    return {
      id,
      messageId: mail.messageId ?? '',
      from: mail.from?.text ?? '',
      to: [mail.to ?? []]
        .flat()
        .map(({ text }) => text)
        .join(', '),
      subject: mail.subject ?? '',
      date: mail.date ?? null,
      text: mail.text ?? '',
      html: mail.html || '',
      headers: new Map(
        mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()] as const),
      ),
      attachments: mail.attachments.map(({ filename, contentType, content }) => ({
        name: filename ?? '',
        contentType,
        bytes: content,
      })),
    };
  }

  /** The `.eml` file itself, or null. */
  async bytes(id: string): Promise<Buffer | null> {
    if (!/^[A-Za-z0-9-]{1,80}$/.test(id)) return null;
    return readFile(this.pathOf(id)).catch(noneIfAbsent);
  }

  async close(): Promise<void> {
    this.composer.close();
    await Promise.resolve();
  }

  private pathOf(id: string): string {
    return join(this.folder, `${id}.eml`);
  }

  private async names(): Promise<string[]> {
    return (await readdir(this.folder).catch(noneIfAbsent)) ?? [];
  }
}

function noneIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
