import { Badge, type BadgeKind } from '../components/badge.js';
import type { BannerState } from '../components/state-banner.js';
import { usePage } from '../page.js';

const kinds: Record<BannerState, BadgeKind> = {
  active: 'done',
  suspended: 'missing',
  expired: 'waiting',
  superseded: 'waiting',
  surrendered: 'waiting',
  revoked: 'critical',
};

/** The state of a distinction in one word. */
export function StateBadge({ state }: { state: BannerState }) {
  const { t } = usePage();
  return (
    <Badge kind={kinds[state]} plain={state === 'revoked'}>
      {t(`distinctions.state.${state}`)}
    </Badge>
  );
}
