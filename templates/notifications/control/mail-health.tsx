import { Alert } from '../../components/alert.js';
import { TextLink } from '../../components/text-link.js';
import { type PageContext, usePage } from '../../page.js';

/** The state of the mail, the most important fact first. */
export type MailHealth =
  | { readonly is: 'stopped'; readonly waiting: number }
  | { readonly is: 'late'; readonly overdue: number; readonly oldest: Date }
  | { readonly is: 'failing'; readonly failed: number }
  | { readonly is: 'working'; readonly overdue: number }
  | { readonly is: 'idle'; readonly next: Date | null };

/** The health of the mail in a sentence, with a link to what failed. */
export function Health({ health }: { health: MailHealth }) {
  const page = usePage();
  const bad = health.is === 'late' || health.is === 'failing';
  const kind = health.is === 'stopped' ? 'warning' : bad ? 'error' : 'success';
  return (
    <Alert kind={kind}>
      {healthInWords(page, health)}{' '}
      {bad && (
        <TextLink href={health.is === 'failing' ? '/fm4/correo?ver=fallidos' : '/fm4/correo'}>
          {page.t('reminders.health.see-failed')}
        </TextLink>
      )}
    </Alert>
  );
}

function healthInWords({ t, date }: PageContext, health: MailHealth): string {
  switch (health.is) {
    case 'stopped':
      return t('reminders.health.stopped', { n: health.waiting });
    case 'late':
      return t('reminders.health.late', { n: health.overdue, since: date.at(health.oldest) });
    case 'failing':
      return t('reminders.health.failing', { n: health.failed });
    case 'working':
      return t('reminders.health.working', { n: health.overdue });
    case 'idle': {
      const { next } = health;
      if (!next) return t('reminders.health.nothing');
      const when = t('reminders.health.at', { day: date.relative(next), time: date.time(next) });
      return t('reminders.health.next', { when });
    }
  }
}
