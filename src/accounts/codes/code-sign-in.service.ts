import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { parseCode } from '#libs/codes';
import { Database, system } from '../../database/index.js';
import { refuse } from '../accounts.refusals.js';
import { People } from '../identity/people.service.js';
import type { SharedDevice } from '../sign-in/account-guard.js';
import { type Arrival, SignIn } from '../sign-in/sign-in.service.js';
import { personByCode } from './codes.queries.js';
import { readPin } from './codes.rules.js';

/** The tablet of a company, at which its own people alone come in. */
export interface CompanyDevice extends SharedDevice {
  readonly companyId: string;
}

/** Coming in with a code and a PIN. */
@Injectable()
export class CodeSignIn {
  constructor(
    private readonly db: Database,
    private readonly people: People,
    private readonly signIn: SignIn,
  ) {}

  /**
   * Signs in. Whoever tries PINs uses up the part of strangers only: a device on which the person came in before, and the
   * tablet of their company, stay open.
   * @throws Refused `accounts.pin` (401), `too-many`, `accounts.guarded-pin`
   */
  async enter(
    request: FastifyRequest,
    typed: { readonly code: string; readonly pin: string },
    { volver, device }: { readonly volver?: string | undefined; readonly device?: CompanyDevice } = {},
  ): Promise<Arrival> {
    const parsed = parseCode(typed.code);
    const account = `code:${parsed.ok ? parsed.code : ''}`;
    await this.signIn.countPin(request, account, device);
    const actor = system('accounts.code', String(request.id));
    const found = parsed.ok ? await this.db.as(actor, (tx) => personByCode(tx, parsed.code)) : null;
    const person = found && (!device || found.companyId === device.companyId) ? found : null;
    const isRight = await this.people.isPassword(person?.pinHash ?? null, readPin(typed.pin) ?? '');
    if (!person || !isRight) {
      await this.signIn.pinRefused(request, person?.userId ?? null);
      throw refuse('accounts.pin', { status: 401 });
    }
    const { userId } = person;
    await this.signIn.pinHeld(request, account, device);
    // the page with the PIN says that whoever goes on has read the notice
    await this.db.change(actor, { what: 'accounts.consent', subject: userId }, (tx) => this.people.consent(tx, userId));
    return this.signIn.byPersonalCode(request, { userId, account }, volver, device);
  }
}
