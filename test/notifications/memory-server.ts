import { Mailer, type MailMessage, type MailReceipt } from '#libs/mail';

/** A mail server in memory that can be told to fail. */
export class MemoryServer extends Mailer {
  taken: MailMessage[] = [];
  failures: Error[] = [];
  meanwhile: () => Promise<void> = () => Promise.resolve();

  async send(message: MailMessage): Promise<MailReceipt> {
    await this.meanwhile();
    const failure = this.failures.shift();
    if (failure) throw failure;
    this.taken.push(message);
    return { messageId: message.messageId, response: '250 taken' };
  }

  reset(): void {
    this.taken = [];
    this.failures = [];
    this.meanwhile = () => Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
