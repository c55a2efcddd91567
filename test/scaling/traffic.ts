import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '#libs/ids';
import type { Product } from '../support/product.js';
import { newRfc } from '../support/companies.js';
import { percentile } from '../support/percentile.js';

/** What was asked, and what came of it, in one phase of a drill. */
export interface Tally {
  /** Answers as they should be. */
  answered: number;
  /** Asked again at another process because the first did not answer: people see nothing of it. */
  again: number;
  /** Errors that people see, by kind. */
  readonly errors: Map<string, number>;
  /** When the last of them was, by `performance.now()`. */
  lastErrorAt: number;
  /** Milliseconds that answers took. */
  readonly millis: number[];
}

/** A form that was acknowledged, and its key. */
export interface Sent {
  readonly key: string;
  readonly email: string;
}

const PASSWORD = 'una frase que recuerdo';

/** People at several web processes, behind something that asks another process when one does not answer. */
export class Traffic {
  readonly registered: Sent[] = [];
  tally: Tally = empty();
  private readonly loops: Promise<void>[] = [];
  private stopped = false;
  private turn = 0;
  private made = 0;

  constructor(
    private readonly webs: () => readonly Product[],
    private readonly codes: readonly string[],
    private readonly people: readonly string[],
  ) {}

  /** Begins: so many loops of each kind. */
  start(): void {
    const loops: [number, () => Promise<void>][] = [
      [4, () => this.verify()],
      [1, () => this.search()],
      [1, () => this.signIn()],
      [1, () => this.register()],
    ];
    for (const [count, once] of loops) for (let n = 0; n < count; n += 1) this.loops.push(this.repeat(once));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.loops);
  }

  /** Begins to count anew; gives what was counted. */
  next(): Tally {
    const { tally } = this;
    this.tally = empty();
    return tally;
  }

  private async repeat(once: () => Promise<void>): Promise<void> {
    while (!this.stopped) {
      await once();
      await pause(randomInt(5, 40));
    }
  }

  private async verify(): Promise<void> {
    const code = this.codes[randomInt(this.codes.length)]!;
    const path = randomInt(2) === 0 ? `/api/v1/verification/${code}` : `/verificar/${code}`;
    await this.ask('GET', path, (status) => status === 200);
  }

  /** What is kept nowhere: each time another question. */
  private async search(): Promise<void> {
    await this.ask('GET', `/directorio?q=taller+${randomInt(1_000_000)}`, (status) => status === 200);
  }

  private async signIn(): Promise<void> {
    const email = this.people[randomInt(this.people.length)]!;
    const answer = await this.ask('POST', '/entrar', (status) => status === 303, { email, password: PASSWORD });
    const cookie = answer?.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    if (cookie) await this.ask('GET', '/cuenta', (status) => status === 200, null, { cookie });
  }

  /** Sends a form until it is acknowledged, as a person does who presses again. */
  private async register(): Promise<void> {
    const key = newId();
    const email = `drill-${(this.made += 1)}-${key.slice(-6)}@d${this.made % 50}.example`;
    const fields = {
      once: key,
      rfc: newRfc(),
      tradeName: `Taller ${this.made}`,
      legalName: `Taller ${this.made} S.A. de C.V.`,
      sector: '31-33',
      headcount: '12',
      municipality: '14039',
      contactName: 'Lucía Navarro',
      contactPhone: '+52 348 123 4567',
      email,
      password: PASSWORD,
      privacy: 'si',
      rules: 'si',
    };
    while (!this.stopped) {
      if (await this.ask('POST', '/registro', (status) => status === 303, fields)) {
        this.registered.push({ key, email });
        return;
      }
      await pause(300);
    }
  }

  /** Asks the next process; another when that one cannot be reached. */
  private async ask(
    method: 'GET' | 'POST',
    path: string,
    isRight: (status: number) => boolean,
    fields: Record<string, string> | null = null,
    headers: Record<string, string> = {},
  ): Promise<Response | null> {
    const began = performance.now();
    const webs = this.webs();
    let problem = 'nobody answers';
    for (let attempt = 0; attempt < webs.length; attempt += 1) {
      const web = webs[(this.turn += 1) % webs.length]!;
      try {
        const response = await fetch(web.url + path, {
          method,
          redirect: 'manual',
          headers: { 'x-forwarded-for': anywhere(), ...(fields ? { origin: web.url } : {}), ...headers },
          ...(fields ? { body: new URLSearchParams(fields) } : {}),
        });
        await response.arrayBuffer();
        if (isRight(response.status)) {
          this.tally.answered += 1;
          this.tally.millis.push(performance.now() - began);
          return response;
        }
        problem = `${response.status} ${path.replace(/[A-Z0-9]{4}-.*|\?.*/, '…')}`;
        break;
      } catch {
        this.tally.again += 1;
      }
    }
    this.tally.lastErrorAt = performance.now();
    this.tally.errors.set(problem, (this.tally.errors.get(problem) ?? 0) + 1);
    return null;
  }
}

const empty = (): Tally => ({ answered: 0, again: 0, errors: new Map(), lastErrorAt: -Infinity, millis: [] });

/** An address of somebody else each time: limits by address are not what is tried here. */
const anywhere = () => [randomInt(1, 223), randomInt(256), randomInt(256), randomInt(1, 255)].join('.');

/** The password of everybody in the traffic. */
export const password = PASSWORD;

export const ms = (value: number): string => `${Math.round(value)} ms`;

/** A phase in a line of a report. */
export function told({ answered, again, errors, millis }: Tally): string {
  const failed = [...errors].map(([kind, n]) => `${n} × ${kind}`).join(', ') || 'no errors';
  const p = (part: number) => ms(percentile(millis, part));
  return `${answered} answers (p50 ${p(50)}, p99 ${p(99)}), ${again} asked again elsewhere, ${failed}`;
}
