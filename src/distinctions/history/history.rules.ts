import { type DistinctionEventKind, isNaming } from '../distinction.rules.js';

/** The webhook that tells of an event; all changes of names are one type. */
export function webhookTypeOf(kind: DistinctionEventKind) {
  if (kind === 'awarded') return 'distinction.issued';
  if (isNaming(kind)) return 'distinction.renamed';
  if (kind === 'followed-up') return 'distinction.followed_up';
  return `distinction.${kind}` as const;
}
