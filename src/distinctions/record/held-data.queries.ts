import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { rows } from '../../database/index.js';

interface SignatureRow {
  readonly code: string;
  readonly awardedOn: string;
}

/** The distinctions under which the person's name stands. */
function signedBy(tx: EntityManager, { userId }: DataSubject): Promise<SignatureRow[]> {
  return rows<SignatureRow>(
    tx,
    `select d.code, d.awarded_on::text as awarded_on from distinctions d join people p on p.id = $1
     where exists (select 1 from jsonb_array_elements(d.signatories) s where s->>'name' = p.name) order by d.awarded_on`,
    [userId],
  );
}

interface DistinctionWorkRow {
  readonly what: string;
  readonly at: Date;
}

function workOf(tx: EntityManager, { userId }: DataSubject): Promise<DistinctionWorkRow[]> {
  return rows<DistinctionWorkRow>(
    tx,
    `select what, at from (
       select 'answered' as what, sent_at as at from distinction_answers where sent_by = $1
       union all select 'followed-up', recorded_at from distinction_follow_ups where recorded_by = $1
       union all select 'proposed', proposed_at from distinction_proposals where proposed_by = $1
       union all select 'decided', decided_at from distinction_proposals where decided_by = $1
       union all select 'listed', agreed_at from directory_listings where agreed_by = $1
     ) w order by at`,
    [userId],
  );
}

/** What distinctions hold about people: who signed them, and ids of who answered, listed, decided or looked after them. */
export const distinctionsData: readonly HeldData[] = [
  {
    key: 'signatures',
    columns: ['distinctions.signatories', 'distinction_credentials.document', 'distinction_credentials.jwt'],
    find: signedBy,
    fate: 'kept',
    keptFor: 'published',
  },
  {
    key: 'work',
    columns: [
      'distinction_answers.sent_by',
      'distinction_answers.text',
      'distinction_answer_files.name',
      'distinction_answer_files.storage_key',
      'distinction_answer_files.sha256',
      'distinction_proposals.proposed_by',
      'distinction_proposals.decided_by',
      'distinction_proposals.public_reason',
      'distinction_proposals.internal_reason',
      'distinction_proposals.decision_reason',
      'distinction_follow_ups.recorded_by',
      'directory_listings.agreed_by',
    ],
    find: workOf,
    fate: 'unlinked',
  },
];
