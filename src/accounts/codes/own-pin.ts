import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database, system } from '../../database/index.js';
import type { Viewer } from '../../web/index.js';
import { refuse } from '../accounts.refusals.js';
import { People } from '../identity/people.service.js';
import { Proofs } from '../own-account/proofs.service.js';
import { pinHashOf } from './codes.queries.js';
import { readPin } from './codes.rules.js';

/** The PIN of whoever comes in with a code, asked again where the session was opened a while ago. */
@Injectable()
export class OwnPin {
  constructor(
    private readonly db: Database,
    private readonly people: People,
    private readonly proofs: Proofs,
  ) {}

  /** Whether it has to be given now. */
  async isAsked(request: FastifyRequest): Promise<boolean> {
    return !(await this.proofs.isFresh(request));
  }

  /** @throws Refused `accounts.pin-missing`, `accounts.own-pin` at the field `pin`, `too-many` */
  async require(request: FastifyRequest, { userId }: Viewer, pin = ''): Promise<void> {
    if (!(await this.isAsked(request))) return;
    if (!pin) throw refuse('accounts.pin-missing', { status: 422, field: 'pin' });
    const hash = await this.db.as(system('accounts.own-pin'), (tx) => pinHashOf(tx, userId));
    await this.proofs.counted(userId, async () => {
      if (!(await this.people.isPassword(hash, readPin(pin) ?? '')))
        throw refuse('accounts.own-pin', { status: 403, field: 'pin' });
    });
  }
}
