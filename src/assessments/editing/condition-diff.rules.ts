import type { LevelCondition, SampleStep } from '../instrument/conditions.types.js';
import type { ConditionChange, FieldChange, Shown } from './diff.types.js';

/** The conditions that are new, gone, or ask for something else. */
export function conditionChanges(from: readonly LevelCondition[], to: readonly LevelCondition[]): ConditionChange[] {
  const before = new Map(from.map((one) => [one.id, one]));
  const after = new Set(to.map(({ id }) => id));
  return [
    ...to.flatMap((one): ConditionChange[] => {
      const old = before.get(one.id);
      if (!old || old.kind !== one.kind) return [{ ...named(one), fate: 'added', fields: asked(null, one) }];
      const fields = asked(old, one);
      return fields.length > 0 ? [{ ...named(one), fate: 'changed', fields }] : [];
    }),
    ...from
      .filter(({ id, kind }) => !after.has(id) || to.some((one) => one.id === id && one.kind !== kind))
      .map((one): ConditionChange => ({ ...named(one), fate: 'removed', fields: asked(one, null) })),
  ];
}

const named = ({ id, kind }: LevelCondition) => ({ id, kind });

function asked(from: LevelCondition | null, to: LevelCondition | null): FieldChange[] {
  const [before, after] = [paramsOf(from), paramsOf(to)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [was, is] = [before.get(field) ?? null, after.get(field) ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field: `condition.${field}`, before: was, after: is }];
  });
}

/** What a condition asks for beside its kind. */
function paramsOf(condition: LevelCondition | null): Map<string, Shown> {
  const { id: _id, kind: _kind, ...params } = condition ?? { id: '', kind: '' };
  return new Map(Object.entries(params).map(([name, value]) => [name, shown(value)]));
}

function shown(value: unknown): Shown {
  if (!Array.isArray(value)) return value as Shown;
  return value.map((one: string | SampleStep) => (typeof one === 'string' ? one : stepText(one)));
}

/** `≤ 50: 10`, `: 30 + 5` for the largest with so many at each site, `≤ 10: *` where all are looked at. */
const stepText = ({ upTo, least, perSite }: SampleStep): string =>
  `${upTo === null ? '…' : `≤ ${upTo}`}: ${least ?? '*'}${perSite > 0 ? ` (${perSite}/centro)` : ''}`;
