import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { municipalityOfJalisco } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { type ActName, Database, type PersonActor, recordAct } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../liaison.refusals.js';
import { LiaisonEntity, LiaisonOfficeEntity } from './office.entity.js';
import { type LiaisonRow, liaisonsOf, lockLiaison, municipalityOf, officeOf } from './office.queries.js';
import { LIAISON_OFFICE, LiaisonOffices } from './offices.service.js';

/** Who is the liaison of which municipality: FM4 invites and ends; each is of one municipality. */
@Injectable()
export class Appointments implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly offices: LiaisonOffices,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.accounts.whenInvitationAccepted((tx, { id, userId }) => this.begins(tx, id, userId));
  }

  /** Liaisons and open invitations of a municipality, or (null) of all. */
  list(staff: PersonActor, municipality: string | null): Promise<LiaisonRow[]> {
    return this.db.as(staff, (tx) => liaisonsOf(tx, municipality));
  }

  /**
   * Invites the liaison of a municipality; who has the role without a municipality is tied to it at once. The same again
   * renews the invitation.
   * @throws Refused `not-found`; at `email` `liaison.elsewhere`, `accounts.already-member`; what `Accounts.invite` refuses
   */
  async appoint(
    staff: PersonActor,
    municipality: string,
    { name, email }: { name: string; email: string },
  ): Promise<void> {
    if (!municipalityOfJalisco(municipality)) throw notFound();
    await this.db.change(staff, { what: 'liaison.appoint', subject: municipality }, async (tx) => {
      const at = this.clock.now();
      const officeId = await this.offices.begin(tx, municipality, at);
      const appointed = { municipality, appointedBy: staff.userId, appointedAt: at };
      const known = (await this.accounts.staffWith(tx, 'partner')).find((one) => one.email === email.toLowerCase());
      const held = known && (await municipalityOf(tx, known.userId));
      if (held) {
        const params = { municipality: municipalityOfJalisco(held)!.name };
        throw refuse('liaison.elsewhere', { status: 422, field: 'email', params });
      }
      if (known) {
        await endOf(tx, known.userId, at);
        await tx.insert(LiaisonEntity, { id: newId(), ...appointed, userId: known.userId, beganAt: at });
        await this.awaits(tx, municipality, at);
      } else {
        const { id: invitationId } = await this.accounts.invite(tx, staff, {
          companyId: null,
          email,
          name,
          role: 'partner',
        });
        const renewed = await tx.update(LiaisonEntity, { invitationId, endedAt: IsNull() }, appointed);
        if (renewed.affected === 0) await tx.insert(LiaisonEntity, { id: newId(), ...appointed, invitationId });
      }
      await this.tell(tx, staff, officeId, 'liaison.appointed', municipality);
    });
  }

  /** Somebody is no longer, or will not be, a liaison. Twice is once. @throws Refused `not-found` */
  async end(staff: PersonActor, municipality: string, id: string): Promise<void> {
    await this.db.change(staff, { what: 'liaison.end', subject: id }, async (tx) => {
      const liaison = isId(id) ? await lockLiaison(tx, id) : null;
      if (!liaison || liaison.municipality !== municipality) throw notFound();
      if (liaison.endedAt) return;
      await tx.update(LiaisonEntity, { id }, { endedAt: this.clock.now() });
      const { userId, invitationId } = liaison;
      if (userId) await this.accounts.leave(tx, staff, { userId, companyId: null, role: 'partner' });
      else if (invitationId) await this.accounts.withdrawInvitation(tx, staff, invitationId);
      const office = (await officeOf(tx, municipality))!;
      await this.tell(tx, staff, office.id, 'liaison.ended', municipality);
    });
  }

  /** The invitation was accepted; in the system's scope. */
  private async begins(tx: EntityManager, invitationId: string, userId: string): Promise<void> {
    const liaison = await tx.findOneBy(LiaisonEntity, { invitationId, endedAt: IsNull() });
    if (!liaison) return;
    const at = this.clock.now();
    await endOf(tx, userId, at);
    await tx.update(LiaisonEntity, { id: liaison.id }, { userId, beganAt: at });
    await this.awaits(tx, liaison.municipality, at);
    const office = (await officeOf(tx, liaison.municipality))!;
    await this.reminders.refresh(tx, LIAISON_OFFICE, office.id);
  }

  /** A liaison begins: while nothing was confirmed, their ninety days begin. */
  private async awaits(tx: EntityManager, municipality: string, at: Date): Promise<void> {
    await tx.update(LiaisonOfficeEntity, { municipality, confirmedAt: IsNull() }, { awaitedSince: at });
  }

  private async tell(tx: EntityManager, staff: PersonActor, officeId: string, act: ActName, municipality: string) {
    const subject = { type: LIAISON_OFFICE, id: officeId };
    await recordAct(tx, staff, { at: this.clock.now(), act, subject, details: { municipality } });
    await this.reminders.refresh(tx, LIAISON_OFFICE, officeId);
  }
}

/** What is left of an earlier time as a liaison, whose role was taken away elsewhere. */
async function endOf(tx: EntityManager, userId: string, at: Date): Promise<void> {
  await tx.update(LiaisonEntity, { userId, endedAt: IsNull() }, { endedAt: at });
}
