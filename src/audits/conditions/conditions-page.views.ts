/** From a case's conditions to the page on which FM4 records and waives them, pure. */
import type { CaseConditionsProps, FactShape, WaiverShape } from '#templates/audits/conditions/case-conditions.shapes';
import type { RecordFactProps } from '#templates/audits/conditions/record-fact.page';
import type { WithdrawFactProps } from '#templates/audits/conditions/withdraw-fact.page';
import type { FormState } from '#templates/components/form-state';
import { type PersonFunction, personFunctions } from '../../companies/index.js';
import { type AuditActor, may } from '../cases/audit.policy.js';
import { isIndependent } from '../independence/independence.rules.js';
import type { AuditFact, ConditionWaiver } from './conditions.entity.js';
import type { ConditionsMaterial } from './conditions-reader.js';
import { levelConditions } from './conditions.views.js';
import { figuresOfKind } from './fact.rules.js';
import { type WrittenKind, writtenKinds } from './facts.types.js';
import { isComplete } from './waivers.rules.js';

/** A case with the names of its people. */
type Named = Pick<ConditionsMaterial, 'names' | 'found'>;

/** @param forms those that came back */
export function conditionsPage(
  material: ConditionsMaterial,
  reader: AuditActor,
  forms: CaseConditionsProps['openForms'],
): CaseConditionsProps {
  const { found, known, companyName } = material;
  const { audit, ties } = found;
  const mayWaive = may(reader, 'waive', found);
  const levels = levelConditions(known, ties);
  const unmet = new Map(
    levels.flatMap(({ conditions }) => conditions.filter(({ state }) => state === 'unmet').map((one) => [one.id, one])),
  );
  return {
    auditId: audit.id,
    companyName,
    target: audit.targetLevel,
    levels,
    facts: known.facts.map((fact) => factShape(fact, material)),
    kinds: [...writtenKinds],
    functions: functionsShape(material),
    waivers: known.waivers.map((waiver) =>
      waiverShape(waiver, material, levels, mayWaive && waiver.proposedBy !== reader.userId),
    ),
    waivable: mayWaive ? [...unmet.values()] : [],
    may: { record: may(reader, 'review', found), waive: mayWaive },
    openForms: forms,
  };
}

/** The page on which one fact is recorded. */
export function recordPage(
  { found, companyName, auditors }: ConditionsMaterial,
  kind: WrittenKind,
  form: FormState,
): RecordFactProps {
  return {
    auditId: found.audit.id,
    companyName,
    kind,
    figures: [...figuresOfKind[kind]],
    auditors: auditors
      .filter(({ userId }) => isIndependent('audit', userId, found.ties))
      .map(({ userId, name }) => ({ userId, name })),
    form,
  };
}

/** The page on which one fact is withdrawn; null when the case has none of that id. */
export function withdrawPage(material: ConditionsMaterial, factId: string, form: FormState): WithdrawFactProps | null {
  const fact = material.known.facts.find(({ id }) => id === factId);
  const { found, companyName } = material;
  return fact ? { auditId: found.audit.id, companyName, fact: factShape(fact, material), form } : null;
}

/** Something on record, with the names of who found it. */
export function factShape(fact: AuditFact, { names, found }: Named): FactShape {
  const { id, kind, heldOn, method, figures, note, secondAuditor, recordedBy, withdrawnBy, withdrawnReason } = fact;
  return {
    id,
    kind,
    heldOn,
    method,
    figures: kind === 'functions' ? {} : figures,
    note,
    ofVisit: fact.visitId !== null,
    by: names.get(recordedBy) ?? '',
    second: secondAuditor && (names.get(secondAuditor) ?? ''),
    counts: isIndependent('audit', recordedBy, found.ties),
    withdrawn: withdrawnBy === null ? null : { by: names.get(withdrawnBy) ?? '', reason: withdrawnReason ?? '' },
  };
}

function functionsShape({ functions, known, names }: ConditionsMaterial): CaseConditionsProps['functions'] {
  if (!functions) return null;
  const named = (wanted: PersonFunction): string[] =>
    functions.assigned.filter((one) => one.function === wanted).map(({ userId }) => names.get(userId) ?? '');
  return {
    counts: functions.counts,
    named: personFunctions.map((one) => ({ function: one, names: named(one) })).filter((one) => one.names.length > 0),
    version: functions.version,
    confirmedOn: known.known.functions?.confirmed?.on ?? null,
  };
}

/** A waiver with its two people. */
export function waiverShape(
  waiver: ConditionWaiver,
  { names, found }: Named,
  levels: CaseConditionsProps['levels'],
  mayConfirm: boolean,
): WaiverShape {
  const { id, conditionId, reason, proposedBy, proposedAt, confirmedBy, confirmedAt } = waiver;
  const condition = levels.flatMap(({ conditions }) => conditions).find((one) => one.id === conditionId);
  return {
    id,
    condition: condition ?? null,
    reason,
    proposedBy: names.get(proposedBy) ?? '',
    proposedAt,
    confirmedBy: confirmedBy && (names.get(confirmedBy) ?? ''),
    confirmedAt,
    complete: isComplete(waiver, found.ties),
    mayConfirm: mayConfirm && confirmedBy === null,
  };
}
