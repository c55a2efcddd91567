import { Badge } from '../../components/badge.js';
import { usePage } from '../../page.js';
import type { RequestLine } from './request.shapes.js';

const kinds = { open: 'current', answered: 'done', closed: 'waiting' } as const;

export function RequestBadge({ request: { state, late } }: { request: Pick<RequestLine, 'state' | 'late'> }) {
  const { t } = usePage();
  if (late) return <Badge kind="missing">{t('liaison.request.late')}</Badge>;
  return <Badge kind={kinds[state]}>{t(`liaison.request.${state}`)}</Badge>;
}
