import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { parseCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Accounts, PersonalCodes, problemWithName, type Slip } from '../../accounts/index.js';
import { Companies, displayName } from '../../companies/index.js';
import { Database, system } from '../../database/index.js';
import { notFound, Refused } from '../../web/index.js';
import { refuse } from '../courses.refusals.js';
import { Enrolments } from '../enrolling/enrolments.service.js';
import { JoinLinkPerson } from './joining.entity.js';
import { linkByCode, type LinkRow, lockLink } from './joining.queries.js';
import { linkState } from './joining.rules.js';

const actor = (request?: string) => system('courses.join', request);

/** What came of joining: a slip, or a mail that brings the rest. */
export type Joined =
  | { readonly kind: 'mailed'; readonly email: string }
  | { readonly kind: 'coded'; readonly slip: Slip };

/** Joining a company's course by an open link: by name, with or without an address. */
@Injectable()
export class Joining {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly codes: PersonalCodes,
    private readonly companies: Companies,
    private readonly enrolments: Enrolments,
  ) {}

  /** What the link offers. @throws Refused `not-found` */
  offer(code: string) {
    return this.db.as(actor(), async (tx) => {
      const link = await this.of(tx, code);
      const company = displayName(await this.companies.byId(tx, link.companyId));
      return { slug: link.slug, company, state: linkState(link, link.joined, dayOf(this.clock.now())) };
    });
  }

  /**
   * Joins. A form that is sent twice joins once, and is answered the same. The answer to an address does not tell whether its
   * owner is of the company.
   * @throws Refused `not-found`, `courses.link-closed`, at the field `name` `courses.join-name` (422), what makes a company not
   *   active
   */
  async join(
    code: string,
    { key, name, email }: { key: string; name: string; email: string | undefined },
    request: string,
  ): Promise<Joined> {
    const written = name.replace(/\s+/g, ' ').trim();
    const problem = await problemWithName(written);
    if (problem) throw new Refused('courses.join-name', { status: 422, field: 'name' });
    const link = await this.db.as(actor(), (tx) => this.of(tx, code));
    const prepared = email === undefined ? await this.codes.prepare(`join ${link.id}`, key) : null;
    const change = { what: 'courses.join', subject: link.id };
    return this.db.change(actor(request), change, async (tx) => {
      await lockLink(tx, link.id);
      const now = await this.of(tx, code);
      const mailed = email && ({ kind: 'mailed', email } as const);
      const known = await tx.findOneBy(JoinLinkPerson, { linkId: link.id, key });
      if (known) return mailed || { kind: 'coded', slip: { name: written, ...prepared!.shown } };
      if (linkState(now, now.joined, dayOf(this.clock.now())) !== 'open')
        throw refuse('courses.link-closed', { status: 410 });
      const { companyId } = link;
      await this.companies.requireActive(tx, companyId);
      const who = email
        ? await this.byMail(tx, companyId, written, email.toLowerCase())
        : await this.byCode(tx, companyId, written, prepared!);
      const { slug } = link;
      await this.enrolments.enrolOne(tx, actor(request), { companyId, slug, dueOn: null }, who);
      const row = { id: newId(), linkId: link.id, companyId, key, joinedAt: this.clock.now(), removedAt: null };
      await tx.insert(JoinLinkPerson, { ...row, ...who });
      return mailed || { kind: 'coded', slip: { name: written, ...prepared!.shown } };
    });
  }

  private async byMail(tx: EntityManager, companyId: string, name: string, email: string) {
    const member = (await this.accounts.membersOf(tx, companyId)).find((one) => one.email === email);
    if (member) return { kind: 'member' as const, userId: member.userId, invitationId: null };
    const invited = await this.accounts.inviteLater(tx, actor(), companyId, [{ name, email }]);
    return { kind: 'invited' as const, userId: null, invitationId: invited.get(email)! };
  }

  private async byCode(
    tx: EntityManager,
    companyId: string,
    name: string,
    prepared: Awaited<ReturnType<PersonalCodes['prepare']>>,
  ) {
    const [userId] = await this.codes.make(tx, actor(), companyId, [name]);
    await this.codes.give(tx, companyId, userId!, prepared);
    return { kind: 'coded' as const, userId: userId!, invitationId: null };
  }

  private async of(tx: EntityManager, code: string): Promise<LinkRow> {
    const parsed = parseCode(code);
    const found = parsed.ok ? await linkByCode(tx, parsed.code) : null;
    if (!found) throw notFound();
    return found;
  }
}
