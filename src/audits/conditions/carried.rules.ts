/** The conditions as a decision and its distinction carry them, pure: what anyone may read, nothing of a person. */
import type { Day } from '#libs/mexico';
import type { ConditionKind, LevelId } from '../../assessments/index.js';
import type { ConditionResult, Figures, RecordRef } from './conditions.rules.js';

/** Records of one kind: how many, and the day of the last. */
export interface CarriedRecord {
  readonly kind: RecordRef['kind'];
  readonly n: number;
  readonly on: Day;
}

/** A waiver as the public reads it. */
export interface CarriedWaiver {
  readonly reason: string;
  readonly on: Day;
}

/** One condition with what it rests on. Figures of the company are not in it, only what was needed. */
export interface CarriedCondition {
  readonly id: string;
  readonly kind: ConditionKind;
  /** The function or group concerned; `interviews` where they took the survey's place. */
  readonly variant: string | null;
  readonly courses: readonly string[];
  readonly state: 'met' | 'waived' | 'unmet';
  readonly needed: Figures;
  readonly records: readonly CarriedRecord[];
  readonly waiver: CarriedWaiver | null;
}

/** What a decision says of the level that the company applied for. */
export interface DecidedConditions {
  readonly level: LevelId;
  readonly conditions: readonly CarriedCondition[];
}

/** @param waivers the complete ones, by condition */
export function carriedConditions(
  results: readonly ConditionResult[],
  waivers: ReadonlyMap<string, CarriedWaiver>,
): CarriedCondition[] {
  return results.map(({ id, kind, variant, courses, met, needed, records }) => {
    const waiver = met ? null : (waivers.get(id) ?? null);
    const state = met ? 'met' : waiver ? 'waived' : 'unmet';
    return { id, kind, variant, courses, state, needed, records: grouped(records), waiver };
  });
}

function grouped(records: readonly RecordRef[]): CarriedRecord[] {
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = records.filter((record) => record.kind === kind);
    return { kind, n: own.length, on: own.map(({ on }) => on).reduce((last, on) => (on > last ? on : last)) };
  });
}
