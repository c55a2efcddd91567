import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Called in the transaction in which a certificate is issued. */
export type IssuedHandler = (
  tx: EntityManager,
  issued: { readonly companyId: string; readonly userId: string; readonly courseId: string },
) => Promise<void>;

/** The hours of an enrolment whose course was taken in another way than by reading it; null: it was not. */
export type HoursSource = (tx: EntityManager, enrolmentId: string) => Promise<number | null>;

/** Lets later capabilities follow that certificates are issued, and say how long a course took. */
@Injectable()
export class CertificateHandlers {
  private readonly handlers: IssuedHandler[] = [];
  private readonly sources: HoursSource[] = [];

  whenIssued(handler: IssuedHandler): void {
    this.handlers.push(handler);
  }

  hoursBy(source: HoursSource): void {
    this.sources.push(source);
  }

  /** The longest that any source says; null: none says something. */
  async hours(tx: EntityManager, enrolmentId: string): Promise<number | null> {
    let longest: number | null = null;
    for (const source of this.sources) {
      const said = await source(tx, enrolmentId);
      if (said !== null) longest = Math.max(longest ?? 0, said);
    }
    return longest;
  }

  async issued(...args: Parameters<IssuedHandler>): Promise<void> {
    for (const handler of this.handlers) await handler(...args);
  }
}
