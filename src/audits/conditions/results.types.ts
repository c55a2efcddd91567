/** A condition as it stands: what there is, what is needed, and the records that say so. */
import type { Day } from '#libs/mexico';
import type { ConditionKind, LevelCondition } from '../../assessments/index.js';
import type { FactKind } from './facts.types.js';

/** What a condition rests on. `id`: of the record, a certificate's code without hyphens. */
export interface RecordRef {
  readonly kind: 'certificate' | 'declaration' | 'survey' | 'documents' | FactKind;
  readonly id: string;
  readonly on: Day;
}

/** Figures by name: what there is, or what is needed. Percentages are whole or with one decimal. */
export type Figures = Readonly<Record<string, number>>;

/** One condition as it stands. */
export interface ConditionResult {
  readonly id: string;
  readonly kind: ConditionKind;
  /** The function or group concerned; `interviews` where they take the survey's place. */
  readonly variant: string | null;
  /** Courses that each person has passed; empty where none are asked for. */
  readonly courses: readonly string[];
  readonly met: boolean;
  readonly have: Figures;
  readonly needed: Figures;
  readonly records: readonly RecordRef[];
}

/** What a rule says of one condition. */
export type Judged = Pick<ConditionResult, 'met' | 'have' | 'needed' | 'records'>;
/** The conditions of one kind. */
export type Of<Kind extends ConditionKind> = Extract<LevelCondition, { kind: Kind }>;

/** Figures that differ by less are the same. */
export const EPSILON = 1e-9;
