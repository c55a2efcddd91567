import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { usePage } from '../../page.js';
import { Content } from '../instrument/content.js';
import type { VersionNoticeShape } from './version.shapes.js';

/** That another version of the instrument is in force, until when one's own can be sent, and going on by the newer one. */
export function VersionNotice({ version: shown }: { version: VersionNoticeShape }) {
  const { t, date } = usePage();
  const { standing, version, newest, lastDay, note, kept, items } = shown;
  const day = lastDay ? date.long(lastDay) : '';
  return (
    <Alert
      kind={standing === 'newer' ? 'info' : 'warning'}
      class="mt-4 mb-4 max-w-3xl"
      title={t(`assessments.version.${standing}`, { version, newest, day })}
    >
      <p class="m-0 mt-1">{t(`assessments.version.${standing}-then`, { version, newest })}</p>
      {note && (
        <p class="m-0 mt-2">
          {t('assessments.version.news', { newest })} <Content>{note}</Content>
        </p>
      )}
      <p class="m-0 mt-2">{t('assessments.version.kept', { kept, items })}</p>
      <form method="post" action="/empresa/autoevaluacion/version" class="mt-3">
        <Button kind={standing === 'over' ? 'action' : 'outline'} small={standing !== 'over'}>
          {t('assessments.version.move', { newest })}
        </Button>
      </form>
    </Alert>
  );
}
