/** From scored pairs and drawn items to the pages on agreement, pure. */
import type { AgreementFigures, AgreementPageProps } from '#templates/audits/agreement/agreement.page';
import type { ScorePageProps } from '#templates/audits/agreement/score.page';
import type { Kappa } from '#libs/kappa';
import type { Assessment } from '../../assessments/index.js';
import type { AgreementSource } from './agreement-reader.js';
import { type Agreement, agreementByItem, agreementOf, goalShare, leastPairs, strengthOf } from './agreement.rules.js';
import type { BlindReading } from './second-readings.service.js';

/** The page on the agreement between auditors. */
export function agreementPage({ year, years, pairs, share, own, cases }: AgreementSource): AgreementPageProps {
  const texts = new Map(pairs.map(({ itemId, itemText }) => [itemId, itemText]));
  return {
    year,
    years,
    all: figures(agreementOf(pairs)),
    items: agreementByItem(pairs).map((item) => ({
      id: item.itemId,
      text: texts.get(item.itemId) ?? '',
      ...figures(item),
    })),
    leastPairs,
    share: share.reviewed === 0 ? null : (share.doubled / share.reviewed) * 100,
    goal: goalShare * 100,
    own: own.map(({ auditId, companyName, scored, total }) => ({ auditId, companyName, scored, total })),
    cases: cases.map(({ id, companyName, closedAt }) => ({ id, companyName, closedAt })),
  };
}

/** How far auditors agree, as pages show it. */
export function figures({
  pairs,
  same,
  near,
  applicability,
  difference,
  linear,
  quadratic,
}: Agreement): AgreementFigures {
  return {
    pairs,
    same: pairs === 0 ? null : (same / pairs) * 100,
    near: pairs === 0 ? null : (near / pairs) * 100,
    applicability,
    difference,
    linear: shown(linear),
    quadratic: shown(quadratic),
  };
}

const shown = (found: Kappa | null) =>
  found && { kappa: found.kappa, low: found.low, high: found.high, strength: strengthOf(found.kappa) };

/** The page of one drawn item, or of the first that is left; null when all are scored, or there is no such item. */
export function scorePage(
  { found, submission, companyName, items }: BlindReading,
  itemId: string | null,
): Omit<ScorePageProps, 'form'> | null {
  const drawn = items.find((one) => (itemId === null ? one.scoredAt === null : one.itemId === itemId));
  const item = drawn && itemToScore(submission, drawn.itemId);
  if (!item) return null;
  return {
    action: `/fm4/auditorias/${found.audit.id}/segunda-lectura/${item.id}`,
    kind: 'second',
    companyName,
    item,
    scored: items.filter(({ scoredAt }) => scoredAt !== null).length,
    total: items.length,
  };
}

/** An item with what the company said of it, and nothing of what an auditor did. */
export function itemToScore(submission: Assessment, itemId: string): ScorePageProps['item'] | null {
  const item = submission.instrument.items.find(({ id }) => id === itemId);
  if (!item) return null;
  const answer = submission.answers[item.id];
  return {
    id: item.id,
    text: item.text,
    guide: item.guide,
    critical: item.critical,
    steps: item.anchors.map((anchor, value) => ({
      value: String(value),
      label: `${value} ${submission.instrument.scale[value]?.name ?? ''}`,
      hint: anchor,
    })),
    companyValue: answer?.value ?? null,
    companyNote: answer?.note ?? '',
    files: (submission.evidence[item.id] ?? []).map(({ id, name }) => ({ id, name })),
  };
}
