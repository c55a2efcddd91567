/**
 * Codes that change on a screen twice a minute, and the tickets that whoever scanned one in time holds while signing in or
 * giving their name. Nothing is stored: codes and tickets follow from a secret and the clock of who asks.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** The code on the screen changes so often. Milliseconds. */
export const CODE_EVERY = 30_000;
/** Codes before the present one that still count: scanning takes a moment, a photograph an hour later does not count. */
export const CODES_BEFORE = 2;
/** How long somebody who scanned has to say that they are there. Milliseconds. */
export const TICKET_LASTS = 20 * 60_000;
/** Before it begins and after it ends, attendance by code is taken. Milliseconds. */
export const TAKEN_AROUND = 30 * 60_000;
/** Letters of a code: enough that nobody guesses one in the minute and a half in which it counts. */
const CODE_LENGTH = 16;

/** Which code the screen shows at that instant, by its number. */
export const codeStep = (now: Date): number => Math.floor(now.getTime() / CODE_EVERY);

/** The numbers of the codes that count at that instant. */
export const stepsTaken = (now: Date): number[] =>
  Array.from({ length: CODES_BEFORE + 1 }, (_, before) => codeStep(now) - before);

/** How attendance by code stands: not taken yet, taken, no more taken, or never because what is attended was cancelled. */
export type CodeTime = 'early' | 'open' | 'over' | 'cancelled';

/** How attendance by code stands now, at something that is from then to then. */
export function codeTime(
  at: { readonly startsAt: Date; readonly endsAt: Date },
  now: Date,
): Exclude<CodeTime, 'cancelled'> {
  if (now.getTime() < at.startsAt.getTime() - TAKEN_AROUND) return 'early';
  return now.getTime() <= at.endsAt.getTime() + TAKEN_AROUND ? 'open' : 'over';
}

/** How a browser keeps a ticket. */
interface AttendanceCookie {
  readonly path: '/';
  readonly httpOnly: true;
  readonly sameSite: 'lax';
  readonly secure: boolean;
  /** Seconds. */
  readonly maxAge: number;
}

/** Where the product is reached, and its secret. */
export interface AttendanceSite {
  readonly secret: string;
  readonly publicUrl: string;
}

/** The codes of one kind of thing that is attended, each by its id. The server's clock alone counts. */
export class AttendanceCodes {
  private readonly key: string;

  /**
   * @param kind another for each kind of thing: a code of one opens no other
   * @param path where its list is signed, without the id; the name of its cookies, too
   */
  constructor(
    private readonly site: AttendanceSite,
    kind: string,
    private readonly path: string,
  ) {
    this.key = `${kind}:${site.secret}`;
  }

  /** The code that the screen shows now. */
  code(id: string, now: Date): string {
    return this.codeOf(id, codeStep(now));
  }

  /** The address that the screen shows now. */
  address(id: string, now: Date): string {
    return `${this.site.publicUrl}${this.path}/${id}/${this.code(id, now)}`;
  }

  /** The cookie that the browser of who scanned this code keeps; one that takes an earlier one away when the code is not shown. */
  cookie(id: string, code: string, now: Date): { name: string; value: string; options: AttendanceCookie } {
    const value = this.isShown(id, code, now) ? this.ticket(id, now) : '';
    const secure = this.site.publicUrl.startsWith('https:');
    const maxAge = value ? TICKET_LASTS / 1000 : 0;
    // for all paths: over https no other has a name that only this host can set
    return { name: this.nameOf(id), value, options: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge } };
  }

  /** The ticket among the cookies of a request; empty: none. */
  ticketIn(cookies: Readonly<Record<string, string | undefined>>, id: string): string {
    return cookies[this.nameOf(id)] ?? '';
  }

  /** Whether the screen shows that code, or showed it a moment ago. */
  isShown(id: string, code: string, now: Date): boolean {
    return stepsTaken(now).some((step) => isSame(this.codeOf(id, step), code));
  }

  /** What the browser of who scanned keeps. */
  ticket(id: string, now: Date): string {
    const at = String(now.getTime());
    return `${at}.${this.mac(`ticket ${id} ${at}`)}`;
  }

  /** Whether a ticket is ours, for that id, and not too old. */
  isTicket(id: string, ticket: string, now: Date): boolean {
    const [at = '', mac = ''] = ticket.split('.');
    if (!/^\d{1,15}$/.test(at) || !isSame(this.mac(`ticket ${id} ${at}`), mac)) return false;
    const age = now.getTime() - Number(at);
    return age >= 0 && age <= TICKET_LASTS;
  }

  private nameOf(id: string): string {
    return `${this.path.slice(1).replaceAll('/', '-')}-${id}`;
  }

  private codeOf(id: string, step: number): string {
    return this.mac(`code ${id} ${step}`).slice(0, CODE_LENGTH);
  }

  private mac(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url');
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
