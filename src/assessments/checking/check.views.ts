import type { CheckShape, FindingShape } from '#templates/assessments/checking/check.shapes';
import type { Assessment } from '../answering/assessment.types.js';
import { type Finding, findingsOf } from './check.rules.js';

/**
 * What to look at before sending.
 * @param unread files that nobody has looked into yet
 * @param pending files that wait for a word about the numbers of people in them
 */
export function checkView(
  assessment: Assessment,
  { unread, pending }: { unread: number; pending: readonly { itemId: string; name: string }[] },
  now: Date,
): CheckShape {
  const waiting = pending.map(({ itemId: item, name }) => ({ kind: 'pending', item, name }) as const);
  return { findings: [...waiting, ...findingsOf(assessment, now).map(findingView)], unread };
}

function findingView(finding: Finding): FindingShape {
  switch (finding.kind) {
    case 'contradiction': {
      const [one, other] = finding.itemIds;
      return { kind: 'contradiction', items: [one, other], why: finding.why };
    }
    case 'duplicate':
      return { kind: 'duplicate', items: [...finding.itemIds], names: [...finding.names] };
    case 'expired':
      return { kind: 'expired', item: finding.itemId, name: finding.file.name, on: finding.on };
    case 'old':
      return { kind: 'old', item: finding.itemId, name: finding.file.name, from: finding.from, months: finding.months };
    case 'unreadable': {
      const { legibility, name } = finding.file;
      return { kind: 'unreadable', item: finding.itemId, name, why: whyOf(legibility) };
    }
    case 'missing':
    case 'capped':
      return { kind: finding.kind, item: finding.itemId, value: finding.value, critical: finding.critical };
    case 'not-applicable':
      return { kind: 'not-applicable', item: finding.itemId };
  }
}

const whyOf = (legibility: string | null) =>
  legibility === 'encrypted' || legibility === 'blank' || legibility === 'tiny' ? legibility : 'broken';
