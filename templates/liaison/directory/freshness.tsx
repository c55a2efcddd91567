import { Badge } from '../../components/badge.js';
import { usePage } from '../../page.js';
import type { Freshness } from './directory.shapes.js';

const kinds = { empty: 'waiting', fresh: 'done', stale: 'missing' } as const;

/** Whether the data of an office count: in words, with a colour. */
export function FreshnessBadge({ freshness }: { freshness: Freshness }) {
  const { t } = usePage();
  return <Badge kind={kinds[freshness]}>{t(`liaison.freshness.${freshness}`)}</Badge>;
}
