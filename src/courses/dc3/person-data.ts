import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type HeldData, ofAccount } from '../../accounts/index.js';
import { Dc3CertificateEntity, Dc3PersonEntity } from './dc3.entity.js';
import { givenHeld, peopleHeld, plansNaming, savedBy, type SealedRow } from './dc3.queries.js';
import { mustBeKept } from './dc3.rules.js';
import type { Dc3Seals } from './dc3-seals.js';

/** What the DC-3 hold about people: opened for the person alone. */
export function dc3Data(seals: Dc3Seals, clock: Clock): readonly HeldData[] {
  const opened = (find: (tx: EntityManager, userId: string) => Promise<SealedRow[]>) =>
    ofAccount(async (tx: EntityManager, userId: string) =>
      Promise.all(
        (await find(tx, userId)).map(async ({ companyName, sealed, savedAt }) => ({
          companyName,
          savedAt,
          ...(await seals.open<object>(sealed)),
        })),
      ),
    );
  return [
    {
      key: 'data',
      columns: ['dc3_people.user_id', 'dc3_people.sealed'],
      find: opened(peopleHeld),
      fate: 'deleted',
      erase: async (tx, { userId }) => {
        if (userId !== null) await tx.delete(Dc3PersonEntity, { userId });
      },
    },
    {
      key: 'papers',
      columns: ['dc3_certificates.user_id', 'dc3_certificates.sealed', 'dc3_certificates.certificate_id'],
      find: opened(givenHeld),
      fate: 'deleted',
      keptFor: async (tx, { userId }) => {
        const rows = userId === null ? [] : await tx.findBy(Dc3CertificateEntity, { userId });
        return rows.some(({ issuedAt }) => mustBeKept(issuedAt, clock.now())) ? 'legal-duty' : null;
      },
      erase: async (tx, { userId }) => {
        if (userId !== null) await tx.delete(Dc3CertificateEntity, { userId });
      },
    },
    {
      key: 'saved',
      columns: ['dc3_plans.saved_by', 'dc3_people.saved_by', 'dc3_certificates.issued_by'],
      find: ofAccount(savedBy),
      fate: 'unlinked',
    },
    {
      key: 'named',
      columns: [
        'dc3_plans.employer_name',
        'dc3_plans.workers_name',
        'dc3_plans.agent_name',
        'dc3_plan_courses.trainer',
      ],
      find: ofAccount(plansNaming),
      fate: 'kept',
      keptFor: 'legal-duty',
    },
  ];
}
