import { Badge, type BadgeKind } from '../../components/badge.js';
import { usePage } from '../../page.js';
import type { OpeningLine, OpeningState } from './opening.shapes.js';

const kinds: Record<OpeningState, BadgeKind> = {
  draft: 'waiting',
  sent: 'current',
  returned: 'missing',
  open: 'done',
  paused: 'missing',
  closed: 'waiting',
};

/** How an opening stands. */
export function OpeningBadge({ opening: { state, late } }: { opening: Pick<OpeningLine, 'state' | 'late'> }) {
  const { t } = usePage();
  return (
    <Badge kind={late ? 'missing' : kinds[state]}>{t(late ? 'openings.state.late' : `openings.state.${state}`)}</Badge>
  );
}
