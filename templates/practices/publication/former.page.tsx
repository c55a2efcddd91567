import { DoorDrawing } from '../../components/door.js';
import { BackLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import type { PracticeClass } from '../bank/practice.shapes.js';
import { ClassBadge } from '../bank/standing.js';

interface FormerPageProps {
  /** When its institution took it back; null: a review found that it no longer meets the criteria. */
  withdrawnAt: Date | null;
  history: readonly { class: PracticeClass; decidedAt: Date; round: number }[];
}

/** The address of a practice that is no longer public. */
export function FormerPage({ withdrawnAt, history }: FormerPageProps) {
  const { t, date } = usePage();
  return (
    <PublicLayout title={t('practices.former')} noindex>
      <BackLink href="/practicas">{t('practices.title')}</BackLink>
      <DoorDrawing state="closed" />
      <h1 class="mt-4">{t('practices.former')}</h1>
      <p class="mt-3 max-w-lectura text-lg">
        {withdrawnAt
          ? t('practices.former.withdrawn', { day: date.long(withdrawnAt) })
          : t('practices.former.returned')}
      </p>
      {history.length > 0 && (
        <ul class="mt-6 list-none p-0 grid gap-2">
          {history.map((one) => (
            <li key={one.round}>
              <ClassBadge found={one.class} /> {date.long(one.decidedAt)}
            </li>
          ))}
        </ul>
      )}
    </PublicLayout>
  );
}
