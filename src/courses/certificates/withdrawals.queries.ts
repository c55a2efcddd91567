import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';

/** That a certificate be withdrawn, with the names of who proposed and decided; null where an account is gone. */
export interface WithdrawalRow {
  readonly id: string;
  readonly certificateId: string;
  /** Without hyphens. */
  readonly code: string;
  readonly courseTitle: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposer: string | null;
  readonly proposedAt: Date;
  readonly state: 'open' | 'confirmed' | 'declined';
  readonly decidedBy: string | null;
  readonly decider: string | null;
  readonly decidedAt: Date | null;
}

const withdrawal = `w.id, w.certificate_id, k.code, k.course_title, w.reason, w.proposed_by, proposing.name as proposer,
  w.proposed_at, w.state, w.decided_by, deciding.name as decider, w.decided_at
  from certificate_withdrawals w join certificates k on k.id = w.certificate_id
  left join people proposing on proposing.id = w.proposed_by
  left join people deciding on deciding.id = w.decided_by`;

/** One of them, locked until the end of the transaction; null: there is none. */
export const lockedWithdrawal = (tx: EntityManager, id: string): Promise<WithdrawalRow | null> =>
  one<WithdrawalRow>(tx, `select ${withdrawal} where w.id = $1 for update of w`, [id]);

/** All about one certificate, the newest first. */
export const withdrawalsOf = (tx: EntityManager, certificateId: string): Promise<WithdrawalRow[]> =>
  rows<WithdrawalRow>(tx, `select ${withdrawal} where w.certificate_id = $1 order by w.proposed_at desc, w.id desc`, [
    certificateId,
  ]);

/** Those that wait, the longest first. */
export const openWithdrawals = (tx: EntityManager): Promise<WithdrawalRow[]> =>
  rows<WithdrawalRow>(tx, `select ${withdrawal} where w.state = 'open' order by w.proposed_at, w.id`);

/** The latest that were decided. */
export const decidedWithdrawals = (tx: EntityManager, limit: number): Promise<WithdrawalRow[]> =>
  rows<WithdrawalRow>(
    tx,
    `select ${withdrawal} where w.state <> 'open' order by w.decided_at desc, w.id desc limit $1`,
    [limit],
  );

/** What a person proposed or decided, as the export of their data shows it. */
export const withdrawalsBy = (tx: EntityManager, userId: string): Promise<{ proposedAt: Date; reason: string }[]> =>
  rows<{ proposedAt: Date; reason: string }>(
    tx,
    `select proposed_at, reason from certificate_withdrawals where proposed_by = $1 or decided_by = $1 order by 1`,
    [userId],
  );

/** Certificates that may want mails: those that end, and those withdrawn since `recent`. */
export async function certificatesToRemind(
  tx: EntityManager,
  { after, limit, recent }: { readonly after: string | null; readonly limit: number; readonly recent: Date },
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from certificates where ($1::uuid is null or id > $1) and user_id is not null
       and (expires_on is not null and renewed_at is null and withdrawn_at is null or withdrawn_at >= $3)
     order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}
