import { Alert } from '../../components/alert.js';
import { ActionButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Section } from '../../components/section.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';

interface OwnGroup {
  group: {
    id: string;
    name: string;
    trainer: string;
    courseTitle: string;
    seated: number;
    capacity: number;
    countsAsLessons: boolean;
  };
  sessions: readonly { id: string; startsAt: Date; endsAt: Date; place: string; topic: string; cancelled: boolean }[];
  /** Null: not in it. */
  place: { seated: boolean } | null;
  attendance: { share: number; reached: boolean; lost: boolean };
}

/** A person's groups: when they meet, how much of it they attended, and those that they may join. */
export function OwnGroupsPage({ groups, share }: { groups: readonly OwnGroup[]; share: number }) {
  const { t } = usePage();
  return (
    <LearnLayout title={t('courses.own-groups.title')}>
      <h1>{t('courses.own-groups.title')}</h1>
      {groups.length === 0 ? (
        <div class="mt-8">
          <EmptyState title={t('courses.own-groups.empty')}>{t('courses.own-groups.empty-text')}</EmptyState>
        </div>
      ) : (
        groups.map((own) => <Group key={own.group.id} share={share} {...own} />)
      )}
    </LearnLayout>
  );
}

function Group({ group, sessions, place, attendance, share }: OwnGroup & { share: number }) {
  const { t, date } = usePage();
  const full = group.seated >= group.capacity;
  return (
    <Section id={`grupo-${group.id}`} class="mt-8" title={group.name}>
      <p class="mt-2">
        <span lang="es-MX">{group.courseTitle}</span> · {group.trainer}
      </p>
      <ul class="mt-3 grid gap-2 list-none p-0">
        {sessions.map(({ id, startsAt, place: where, topic, cancelled }) => (
          <li key={id}>
            <strong>{date.at(startsAt)}</strong> {cancelled ? t('courses.session.is-cancelled') : `${topic} · ${where}`}
          </li>
        ))}
      </ul>
      {place?.seated && group.countsAsLessons && (
        <Alert kind={attendance.lost ? 'warning' : 'info'} class="mt-4">
          {t('courses.group.attended', { share: attendance.share })}{' '}
          {attendance.reached && t('courses.own-groups.reached')}
          {attendance.lost && t('courses.own-groups.lost', { share })}
        </Alert>
      )}
      {place && !place.seated && (
        <Alert kind="info" class="mt-4">
          {t('courses.own-groups.waiting')}
        </Alert>
      )}
      <div class="mt-4">
        {place ? (
          <ActionButton kind="outline" action={`/aprender/sesiones/${group.id}/dejar`}>
            {t('courses.own-groups.leave')} <span class="sr-only">{group.name}</span>
          </ActionButton>
        ) : (
          <ActionButton kind="action" action={`/aprender/sesiones/${group.id}/entrar`}>
            {t(full ? 'courses.own-groups.wait' : 'courses.own-groups.join')} <span class="sr-only">{group.name}</span>
          </ActionButton>
        )}
      </div>
    </Section>
  );
}
