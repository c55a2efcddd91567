import { Alert } from '../components/alert.js';
import { TextLink } from '../components/text-link.js';
import { usePage } from '../page.js';

/** A day of which a page shows again what it said. */
export interface PastDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Of the texts of that day. */
  version: string;
}

/** Above a page as it stood at the end of a day: which one, and where today's is. */
export function PastNotice({ day, version, today }: PastDay & { today: string }) {
  const { t, date } = usePage();
  return (
    <Alert kind="info" class="mb-6 max-w-3xl" title={t('guidance.past.title', { day: date.long(day) })}>
      {t('guidance.past.text', { version })} <TextLink href={today}>{t('guidance.past.today')}</TextLink>
    </Alert>
  );
}
