import type { FormState } from '../../components/form-state.js';
import type { ConditionRecordKind, ConditionShape, LevelConditionsShape } from './conditions.shapes.js';

export type FactKind = Exclude<ConditionRecordKind, 'certificate' | 'declaration' | 'survey' | 'documents'>;
/** What an auditor writes; `functions` is confirmed. */
export type WrittenKind = Exclude<FactKind, 'functions'>;
export type FactMethod = 'on-site' | 'remote' | 'documents';

export interface FactShape {
  id: string;
  kind: FactKind;
  heldOn: string;
  method: FactMethod;
  figures: Readonly<Record<string, number>>;
  note: string;
  /** The signed minutes of a visit say it. */
  ofVisit: boolean;
  by: string;
  second: string | null;
  /** False: who recorded it has a tie to the company. */
  counts: boolean;
  withdrawn: { by: string; reason: string } | null;
}

export interface WaiverShape {
  id: string;
  /** Null: the case has no such condition any more. */
  condition: ConditionShape | null;
  reason: string;
  proposedBy: string;
  proposedAt: Date;
  confirmedBy: string | null;
  confirmedAt: Date | null;
  complete: boolean;
  mayConfirm: boolean;
}

export type PersonFunction = 'hr' | 'direction' | 'managers' | 'hiring';

export interface CaseConditionsProps {
  auditId: string;
  companyName: string;
  target: 'N1' | 'N2' | 'N3';
  levels: LevelConditionsShape[];
  facts: FactShape[];
  /** What can be recorded. */
  kinds: WrittenKind[];
  /** Null: the company has not said who does what. */
  functions: {
    counts: Readonly<Record<PersonFunction, number>>;
    named: { function: PersonFunction; names: string[] }[];
    version: number;
    confirmedOn: string | null;
  } | null;
  waivers: WaiverShape[];
  /** Conditions for which a waiver can be proposed. */
  waivable: ConditionShape[];
  may: { record: boolean; waive: boolean };
  /** Forms that came back. */
  openForms: { functions?: FormState; waiver?: FormState };
}
