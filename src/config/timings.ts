import type { Mailer, MailMessage } from '#libs/mail';
import type { SignatureDetails, Signer } from '#libs/signing';

/** Something that a library did: for how long, and whether it came about. */
export interface Timing {
  readonly work: string;
  readonly seconds: number;
  readonly outcome: 'done' | 'failed';
}

/** Tells whoever measures how long the work of the libraries takes. */
export class Timings {
  private readonly listeners: ((timing: Timing) => void)[] = [];

  /** Calls `listener` after each piece of work. It must not throw. */
  listen(listener: (timing: Timing) => void): void {
    this.listeners.push(listener);
  }

  record(timing: Timing): void {
    for (const listener of this.listeners) listener(timing);
  }

  async of<T>(work: string, perform: () => Promise<T>): Promise<T> {
    const from = performance.now();
    let outcome: Timing['outcome'] = 'failed';
    try {
      const result = await perform();
      outcome = 'done';
      return result;
    } finally {
      this.record({ work, seconds: (performance.now() - from) / 1000, outcome });
    }
  }

  /** Times the mails of a mailer as `mail`. It stays the object that it is: some ask which kind of mailer there is. */
  ofMailer(mailer: Mailer): Mailer {
    const send = mailer.send.bind(mailer);
    return Object.assign(mailer, { send: (message: MailMessage) => this.of('mail', () => send(message)) });
  }

  /** The same of a signer, as `signature`. */
  ofSigner(signer: Signer): Signer {
    const sign = signer.sign.bind(signer);
    return Object.assign(signer, {
      sign: (pdf: Uint8Array, details: SignatureDetails) => this.of('signature', () => sign(pdf, details)),
    });
  }
}
