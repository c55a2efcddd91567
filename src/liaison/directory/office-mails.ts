import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf, municipalityOfJalisco } from '#libs/mexico';
import { OfficeMail } from '#templates/liaison/directory/office.mail';
import { Accounts } from '../../accounts/index.js';
import { recipientOf, Reminders } from '../../notifications/index.js';
import { officesToRemind, remindedOffice } from './office.queries.js';
import { dueDay, officeKinds, officeSchedules, wantedOfficeEvents, wantedOfficeMails } from './office.reminders.js';
import { LIAISON_OFFICE } from './offices.service.js';

/** The mails about data of offices that are to be confirmed. */
@Injectable()
export class OfficeMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: LIAISON_OFFICE,
      kinds: Object.values(officeKinds),
      open: (tx, { after, limit }) => officesToRemind(tx, after, limit),
      desired: async (tx, id, { days }) => {
        const office = await remindedOffice(tx, id);
        if (!office) return null;
        const ids = new Set(office.liaisonIds);
        const partners = ids.size > 0 ? await this.accounts.staffWith(tx, 'partner') : [];
        const liaisons = partners.filter(({ userId }) => ids.has(userId));
        const coordination = (await this.accounts.staffWith(tx, 'staff_admin')).map(recipientOf);
        const due = dueDay(office);
        const people = { liaisons: liaisons.map(recipientOf), coordination };
        const { name } = municipalityOfJalisco(office.municipality)!;
        return {
          companyId: null,
          desired: wantedOfficeMails(due, people, days),
          events: wantedOfficeEvents(
            due,
            liaisons.map(({ userId }) => userId),
            name,
          ),
        };
      },
    });
    const load = (to: 'liaison' | 'fm4') => async (tx: EntityManager, subject: { id: string }) => {
      const office = await remindedOffice(tx, subject.id);
      if (!office) return null;
      const { code, name } = municipalityOfJalisco(office.municipality)!;
      const day = dueDay(office);
      return {
        to,
        code,
        municipality: name,
        day,
        over: day < dayOf(this.clock.now()),
        confirmedAt: office.confirmedAt,
      };
    };
    const { confirm, stale } = officeKinds;
    this.reminders.register({
      kind: confirm,
      essential: false,
      audience: 'staff',
      asks: true,
      schedule: officeSchedules.confirm,
      template: OfficeMail,
      load: load('liaison'),
    });
    this.reminders.register({
      kind: stale,
      essential: false,
      audience: 'staff',
      schedule: officeSchedules.stale,
      template: OfficeMail,
      sample: () => ({ ...OfficeMail.example, to: 'fm4' as const, over: true }),
      load: load('fm4'),
    });
  }
}
