import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Called in the transaction in which a certificate is issued. */
export type IssuedHandler = (
  tx: EntityManager,
  issued: { readonly companyId: string; readonly userId: string; readonly courseId: string },
) => Promise<void>;

/** Lets later capabilities follow that certificates are issued. */
@Injectable()
export class CertificateHandlers {
  private readonly handlers: IssuedHandler[] = [];

  whenIssued(handler: IssuedHandler): void {
    this.handlers.push(handler);
  }

  async issued(...args: Parameters<IssuedHandler>): Promise<void> {
    for (const handler of this.handlers) await handler(...args);
  }
}
