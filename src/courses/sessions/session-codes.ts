import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/index.js';
import { codeStep, stepsTaken, TICKET_LASTS } from './sessions.rules.js';

/** Letters of a code: enough that nobody guesses one in the minute and a half in which it counts. */
const CODE_LENGTH = 16;

/** The codes that a session's screen shows, and the tickets that whoever scanned one holds. The server's clock alone counts. */
@Injectable()
export class SessionCodes {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'secret' | 'publicUrl'>) {}

  /** People reach the product over https, and so do its cookies only. */
  get isSecure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }

  /** The address that the screen shows now. */
  address(sessionId: string, now: Date): string {
    return `${this.config.publicUrl}/asistencia/${sessionId}/${this.code(sessionId, codeStep(now))}`;
  }

  /** Whether the screen shows that code, or showed it a moment ago. */
  isShown(sessionId: string, code: string, now: Date): boolean {
    return stepsTaken(now).some((step) => isSame(this.code(sessionId, step), code));
  }

  /** What the browser keeps while its owner signs in. */
  ticket(sessionId: string, now: Date): string {
    const at = String(now.getTime());
    return `${at}.${this.mac(`ticket ${sessionId} ${at}`)}`;
  }

  /** Whether a ticket is ours, for that session, and not too old. */
  isTicket(sessionId: string, ticket: string, now: Date): boolean {
    const [at = '', mac = ''] = ticket.split('.');
    if (!/^\d{1,15}$/.test(at) || !isSame(this.mac(`ticket ${sessionId} ${at}`), mac)) return false;
    const age = now.getTime() - Number(at);
    return age >= 0 && age <= TICKET_LASTS;
  }

  private code(sessionId: string, step: number): string {
    return this.mac(`code ${sessionId} ${step}`).slice(0, CODE_LENGTH);
  }

  private mac(text: string): string {
    return createHmac('sha256', `sessions:${this.config.secret}`).update(text).digest('base64url');
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
