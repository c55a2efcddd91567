import { MailFailure, type Mailer, type MailMessage } from '#libs/mail';
import type { SignatureDetails, Signer } from '#libs/signing';
import { type SpanStart, traced } from '#libs/telemetry';

/** Something that a library did: for how long, and what came of it. */
export interface Timing {
  readonly work: string;
  readonly seconds: number;
  /** Of mails: `refused` for good, or `deferred`, to be tried again. */
  readonly outcome: 'done' | 'failed' | 'refused' | 'deferred';
}

const mailSpan: SpanStart = { name: 'mail', kind: 'client', attributes: { 'network.protocol.name': 'smtp' } };
const signatureSpan: SpanStart = { name: 'signature' };

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

  async of<T>(work: string, span: SpanStart, perform: () => Promise<T>): Promise<T> {
    const from = performance.now();
    const record = (outcome: Timing['outcome']) =>
      this.record({ work, seconds: (performance.now() - from) / 1000, outcome });
    try {
      const result = await traced(span, perform);
      record('done');
      return result;
    } catch (error) {
      record(error instanceof MailFailure ? (error.permanent ? 'refused' : 'deferred') : 'failed');
      throw error;
    }
  }

  /** Times the mails of a mailer as `mail`. It stays the object that it is: some ask which kind of mailer there is. */
  ofMailer(mailer: Mailer): Mailer {
    const send = mailer.send.bind(mailer);
    return Object.assign(mailer, { send: (message: MailMessage) => this.of('mail', mailSpan, () => send(message)) });
  }

  /** The same of a signer, as `signature`. */
  ofSigner(signer: Signer): Signer {
    const sign = signer.sign.bind(signer);
    return Object.assign(signer, {
      sign: (pdf: Uint8Array, details: SignatureDetails) =>
        this.of('signature', signatureSpan, () => sign(pdf, details)),
    });
  }
}
