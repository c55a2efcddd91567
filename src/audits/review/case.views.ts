/** From a case to its own page, pure. */
import type { DimensionFigures, MissingThing } from '#templates/audits/figures';
import type { IndependenceProps } from '#templates/audits/declarations/independence-section';
import type { AuditCaseProps } from '#templates/audits/review/audit-case.page';
import type { SurveySectionProps } from '#templates/audits/survey/survey-props';
import type { FormState } from '#templates/components/form-state';
import { type Instrument, type LevelId, type Requirement, requirementsFor } from '../../assessments/index.js';
import { hasRole } from '../../database/index.js';
import type { Audit } from '../cases/audit.entity.js';
import { type AuditActor, may } from '../cases/audit.policy.js';
import type { KnownConditions } from '../conditions/case-conditions.js';
import type { Thread } from '../clarifications/clarifications.service.js';
import type { FindingRow } from '../findings/findings.queries.js';
import { findingShape, fm4Files as findingFiles } from '../findings/findings.views.js';
import { fm4Files, threadShape } from '../clarifications/clarifications.views.js';
import { levelConditions } from '../conditions/conditions.views.js';
import type { Advisory, AuditConflict } from '../independence/independence.entity.js';
import { hiringShown, itemsToReview, soundByItem } from './results.rules.js';
import { closingGaps } from './review.rules.js';
import { bannerOf, isReviewed, reviewHref, type ReviewSource } from './review.views.js';
import { reviewedAgain } from './verification.rules.js';

/** What the page of a case shows beside the review. */
export interface CaseMaterial {
  readonly advisories: readonly Advisory[];
  readonly conflicts: readonly AuditConflict[];
  /** Whom an advisory may name. */
  readonly staff: readonly { readonly userId: string; readonly name: string }[];
  /** The reasons with which the committee sent the case back to the present round. */
  readonly questions: readonly string[];
  readonly conditions: KnownConditions;
  readonly survey: SurveySectionProps;
  readonly findings: readonly FindingRow[];
  /** What the company was asked or will be. */
  readonly threads: readonly Thread[];
}

/** The forms on the page of a case. */
export type CaseForms = AuditCaseProps['forms'] & { advisory: FormState };

/** The page of a case, for its auditor and the coordination. */
export function casePage(
  source: ReviewSource,
  material: CaseMaterial,
  reader: AuditActor,
  forms: CaseForms,
): AuditCaseProps {
  const { found, submission, figures } = source;
  const { audit } = found;
  const items = itemsToReview(submission);
  const reviews = soundByItem(found);
  const gaps = closingGaps(items, reviews);
  const again = reviewedAgain(gaps, reviews, source.asked);
  const [next] = gaps.unreviewed;
  const first = items[0]?.id ?? '';
  const isOfTheAudit = hasRole(reader, 'auditor', 'staff_admin');
  return {
    banner: bannerOf(source),
    state: audit.state,
    auditorName: audit.auditorId ? (source.names.get(audit.auditorId) ?? null) : null,
    dimensions: dimensionFigures(source, true),
    level: isReviewed(source) ? figures.level : null,
    missing: isReviewed(source) ? missingThings(submission.instrument, source, audit.targetLevel) : [],
    isPlanned: source.isPlanned,
    conditions:
      levelConditions(material.conditions, found.ties).find(({ level }) => level === audit.targetLevel) ?? null,
    nextHref: next ? reviewHref(audit.id, next) : null,
    firstHref: reviewHref(audit.id, first),
    unsound: again.map((itemId) => ({ id: itemId, href: reviewHref(audit.id, itemId) })),
    questions: askedAgain(audit) ? [...material.questions] : [],
    clarification: audit.clarification,
    findings: material.findings.map((finding) => findingShape(finding, findingFiles)),
    threads: material.threads.map((thread) => threadShape(thread, submission, fm4Files)),
    summary: found.recommendation?.summary ?? null,
    asksForHiring: figures.audited.withoutPeopleInMobility && audit.targetLevel !== 'N1',
    may: {
      take: may(reader, 'take', found),
      work: may(reader, 'close', found),
      release: may(reader, 'release', found),
      reopen: may(reader, 'reopen', found),
      seeAssignment: isOfTheAudit,
    },
    forms: { close: forms.close, clarify: forms.clarify },
    conflictHref:
      may(reader, 'declare-conflict', found) && !found.ties.conflict.has(reader.userId)
        ? `/fm4/${isOfTheAudit ? 'auditorias' : 'comite'}/${audit.id}/conflicto`
        : null,
    independence: independence(source, material, reader, forms.advisory),
    survey: material.survey,
  };
}

/** Whether the questions of the committee are still to be answered. */
const askedAgain = ({ state, resumedBy }: Audit): boolean => state === 'in_review' && resumedBy === 'committee';

function independence(
  source: ReviewSource,
  ties: CaseMaterial,
  reader: AuditActor,
  form: FormState,
): IndependenceProps {
  const name = (userId: string) => source.names.get(userId) ?? '';
  return {
    advisories: ties.advisories.map(({ id, userId, kind, givenOn, note }) => ({
      id,
      name: name(userId),
      kind,
      givenOn,
      note,
    })),
    conflicts: ties.conflicts.map(({ userId, declaredAt }) => ({ userId, name: name(userId), declaredAt })),
    staff: ties.staff.map(({ userId, name: own }) => ({ userId, name: own })),
    form,
    mayRecord: may(reader, 'record-advisory', source.found),
  };
}

/**
 * The dimensions, both scores beside each other and what the level applied for asks of each. A dimension has an audited
 * score once each of its items is reviewed.
 */
export function dimensionFigures(
  {
    found,
    submission,
    figures,
  }: Pick<ReviewSource, 'submission' | 'figures'> & {
    found: Pick<ReviewSource['found'], 'audit' | 'reviews' | 'ties'>;
  },
  withProgress: boolean,
): DimensionFigures[] {
  const { instrument } = submission;
  const minimum = instrument.levels.find(({ id }) => id === found.audit.targetLevel)?.minPerDimension ?? 0;
  const reviewed = soundByItem(found);
  const items = itemsToReview(submission);
  return instrument.dimensions.map((dimension, index) => {
    const own = items.filter((item) => item.dimension === dimension.id);
    const done = own.filter((item) => reviewed.has(item.id)).length;
    return {
      id: dimension.id,
      name: `${dimension.id} ${dimension.name}`,
      companyPercent: figures.company.dimensions[index]?.percent ?? null,
      auditedPercent: done < own.length ? null : (figures.audited.dimensions[index]?.percent ?? null),
      isPending: done < own.length,
      minimum,
      ...(withProgress ? { reviewed: done, total: own.length } : {}),
    };
  });
}

/** What keeps the audited values from the level. */
export function missingThings(instrument: Instrument, source: ReviewSource, target: LevelId): MissingThing[] {
  const { figures, found } = source;
  return requirementsFor(instrument, figures.audited, target, hiringShown(found.recommendation))
    .filter((requirement) => !requirement.met)
    .map((requirement) => missingThing(instrument, requirement));
}

function missingThing(instrument: Instrument, requirement: Requirement): MissingThing {
  const { kind } = requirement;
  const one = (value: number) => Math.round(value * 10) / 10;
  switch (kind) {
    case 'critical':
      return { kind, params: { itemId: requirement.itemId, value: requirement.value } };
    case 'points':
      return { kind, params: { points: Math.max(0.1, one(requirement.points)), needed: requirement.needed } };
    case 'dimension': {
      const name = instrument.dimensions.find(({ id }) => id === requirement.dimensionId)?.name ?? '';
      const percent = one(requirement.percent);
      return { kind, params: { name: `${requirement.dimensionId} ${name}`, percent, needed: requirement.needed } };
    }
    case 'critical-at-four':
      return { kind, params: { have: requirement.have, needed: requirement.needed } };
    case 'not-applicable':
      return { kind, params: { percent: one(requirement.percent), allowed: requirement.allowed } };
    case 'open-selection':
    case 'hires':
      return { kind, params: {} };
    case 'answers':
      return { kind, params: { left: requirement.left } };
  }
}
