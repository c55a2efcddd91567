import { Badge } from '../../components/badge.js';
import { usePage } from '../../page.js';
import type { MeetingState } from './meeting.shapes.js';

const kinds = { coming: 'current', held: 'missing', closed: 'done', cancelled: 'waiting' } as const;

export function MeetingBadge({ state }: { state: MeetingState }) {
  const { t } = usePage();
  return <Badge kind={kinds[state]}>{t(`liaison.meeting.${state}`)}</Badge>;
}
