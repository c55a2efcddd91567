import { Alert } from '../../components/alert.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Situation, type SituationPageProps } from './situation.page.js';

export interface PastSituationProps extends SituationPageProps {
  /** `YYYY-MM-DD`. */
  day: string;
  version: string;
}

/** What the guidance answered on a day, as it stood at the end of it. */
export function PastSituation({ day, version, ...situation }: PastSituationProps) {
  const { t, date } = usePage();
  const address = `/guia/situaciones/${situation.slug}`;
  const before = (
    <Alert kind="info" class="mb-6 max-w-3xl" title={t('guidance.past.title', { day: date.long(day) })}>
      {t('guidance.past.text', { version })} <TextLink href={address}>{t('guidance.past.today')}</TextLink>
    </Alert>
  );
  return <Situation {...situation} frame={{ title: situation.question, address, before, answer: undefined }} />;
}
