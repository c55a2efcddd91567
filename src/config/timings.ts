import { type CertificateDescription, type SignatureDetails, Signer } from '#libs/signing';
import { Mailer, type MailMessage, type MailReceipt } from '#libs/mail';

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
}

/** A mailer whose mails are timed as `mail`. */
export class TimedMailer extends Mailer {
  constructor(
    private readonly mailer: Mailer,
    private readonly timings: Timings,
  ) {
    super();
  }

  override send(message: MailMessage): Promise<MailReceipt> {
    return this.timings.of('mail', () => this.mailer.send(message));
  }

  override close(): Promise<void> {
    return this.mailer.close();
  }
}

/** A signer whose signatures are timed as `signature`. */
export class TimedSigner extends Signer {
  constructor(
    private readonly signer: Signer,
    private readonly timings: Timings,
  ) {
    super();
  }

  override sign(pdf: Uint8Array, details: SignatureDetails): Promise<Uint8Array> {
    return this.timings.of('signature', () => this.signer.sign(pdf, details));
  }

  override certificate(): CertificateDescription {
    return this.signer.certificate();
  }
}
