import type { FlowWays, WayEnd } from '#templates/guidance/editing/changed-ways';
import type { ImpactShape } from '#templates/guidance/editing/changes.page';
import type { FlowEnding } from './flow-changes.rules.js';
import type { FlowImpact } from './impact.service.js';

/** What a draft of the questions does, as its page shows it. */
export function flowWays(
  impact: FlowImpact | null,
  situations: readonly { readonly slug: string; readonly name: string }[],
): ImpactShape['flow'] {
  if (!impact) return null;
  if ('fault' in impact)
    return { fault: { key: `refusal.guidance.flow-${impact.fault.kind}`, params: impact.fault.params } };
  const names = new Map(situations.map(({ slug, name }) => [slug, name]));
  const endOf = (end: FlowEnding | null): WayEnd | null =>
    end && { verdict: end.verdict, because: end.because, name: names.get(end.situation) ?? end.situation };
  const { ways, reworded, kept } = impact.changes;
  const shown: FlowWays['ways'] = ways.map(({ answers, before, after }) => ({
    answers,
    before: endOf(before),
    after: endOf(after),
  }));
  return { ways: shown, reworded, kept };
}
