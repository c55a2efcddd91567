import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows } from '../database/index.js';
import { Distinction } from './distinction.entity.js';
import type { DistinctionEventKind, DistinctionState, FormerNames } from './distinction.rules.js';

/** A distinction as it stands in the database; days are `YYYY-MM-DD`. */
export interface DistinctionRow {
  readonly id: string;
  readonly companyId: string;
  readonly auditId: string | null;
  /** Twelve symbols without hyphens. */
  readonly code: string;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly levelName: string;
  readonly instrumentVersion: string;
  readonly tradeName: string;
  readonly legalName: string;
  readonly place: string;
  readonly signatories: readonly { name: string; role: string }[];
  readonly state: DistinctionState;
  readonly awardedOn: Day;
  readonly expiresOn: Day;
  readonly awardedAt: Date;
  readonly documentState: 'pending' | 'ready';
  readonly documentKey: string | null;
  readonly documentAt: Date | null;
  /** Last day on which the company may answer its suspension. */
  readonly hearingUntil: Day | null;
  /** Of its names. */
  readonly edition: number;
  /** When the document of this edition was ready; null for the first, and until then. */
  readonly editionAt: Date | null;
  readonly version: number;
}

/** An event in the life of a distinction. */
export interface DistinctionEventRow {
  readonly id: string;
  readonly kind: DistinctionEventKind;
  readonly at: Date;
  readonly day: Day;
  readonly publicReason: string | null;
  readonly formerNames: FormerNames | null;
}

/** Columns of a `DistinctionRow`. Days as text: the driver would make instants of them, in some time zone. */
export const distinctionColumns = `d.id, d.company_id, d.audit_id, d.code, d.level, d.level_name, d.instrument_version,
  d.trade_name, d.legal_name, d.place, d.signatories, d.state, d.awarded_on::text as awarded_on,
  d.expires_on::text as expires_on, d.awarded_at, d.document_state, d.document_key, d.document_at,
  d.hearing_until::text as hearing_until, d.edition, d.edition_at, d.version`;

export const distinctionById = (tx: EntityManager, id: string): Promise<DistinctionRow | null> =>
  tx.findOneBy(Distinction, { id });

/** The distinction, locked until the end of the transaction. */
export const lockDistinction = (tx: EntityManager, id: string): Promise<DistinctionRow | null> =>
  one<DistinctionRow>(tx, `select ${distinctionColumns} from distinctions d where d.id = $1 for update`, [id]);

/** The active distinction of a company, locked; there is never more than one. */
export const lockActiveOf = (tx: EntityManager, companyId: string): Promise<DistinctionRow | null> =>
  one<DistinctionRow>(
    tx,
    `select ${distinctionColumns} from distinctions d where d.company_id = $1 and d.state = 'active' for update`,
    [companyId],
  );

/** All distinctions of a company, the newest first. */
export const distinctionsOfCompany = (tx: EntityManager, companyId: string): Promise<DistinctionRow[]> =>
  rows<DistinctionRow>(
    tx,
    `select ${distinctionColumns} from distinctions d where d.company_id = $1 order by d.awarded_at desc, d.id desc`,
    [companyId],
  );

/** The events of a distinction, the newest first. */
export const eventsOf = (tx: EntityManager, distinctionId: string): Promise<DistinctionEventRow[]> =>
  rows<DistinctionEventRow>(
    tx,
    `select id, kind, at, day::text as day, public_reason, former_names from distinction_events
     where distinction_id = $1 order by at desc, id desc`,
    [distinctionId],
  );
