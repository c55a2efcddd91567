import type { CodeTime } from '#libs/attendance-codes';
import { Alert } from '../../components/alert.js';
import { ActionButton } from '../../components/button.js';
import { TextLink } from '../../components/text-link.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';

interface AttendPageProps {
  sessionId: string;
  group: string;
  topic: string;
  startsAt: Date;
  present: boolean;
  /** How attendance by code stands. */
  taken: CodeTime;
  /** The code was scanned a moment ago, in this browser. */
  scanned: boolean;
}

/** One button for who scanned the code: I am here. */
export function AttendPage({ sessionId, group, topic, startsAt, present, taken, scanned }: AttendPageProps) {
  const { t, date } = usePage();
  return (
    <LearnLayout title={topic}>
      <h1>{topic}</h1>
      <p class="mt-2">
        {group} · {date.at(startsAt)}
      </p>
      <div class="mt-6">
        {present && (
          <Alert kind="success" live>
            {t('courses.attendance.is-here')}
          </Alert>
        )}
        {!present && taken !== 'open' && (
          <Alert kind="warning" live>
            {t(`courses.attendance.${taken}`)}
          </Alert>
        )}
        {!present && taken === 'open' && scanned && (
          <ActionButton kind="action" action={`/asistencia/${sessionId}`}>
            {t('courses.attendance.button')}
          </ActionButton>
        )}
        {!present && taken === 'open' && !scanned && (
          <Alert kind="warning" live>
            {t('courses.attendance.scan')}
          </Alert>
        )}
      </div>
      <p class="mt-6">
        <TextLink href="/aprender/sesiones">{t('courses.own-groups.title')}</TextLink>
      </p>
    </LearnLayout>
  );
}
