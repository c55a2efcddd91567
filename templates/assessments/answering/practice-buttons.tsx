import { Button, LinkButton } from '../../components/button.js';
import { Icon } from '../../components/icon.js';
import { usePage } from '../../page.js';
import { practicePath } from '../instrument/content.js';
import type { PracticeShape } from './assessment.shapes.js';

/** The practices before and after. */
export function Neighbours({ practice }: { practice: PracticeShape }) {
  const { t } = usePage();
  return (
    <div class="flex flex-wrap gap-3 items-center pb-4">
      {practice.next && (
        <LinkButton kind="primary" href={practicePath(practice.next)}>
          {t('assessments.practice.next')}
        </LinkButton>
      )}
      {practice.previous && (
        <LinkButton kind="ghost" href={practicePath(practice.previous)}>
          {t('assessments.practice.previous')}
        </LinkButton>
      )}
    </div>
  );
}

/** The end of the form, and when it was saved. */
export function Buttons({ practice }: { practice: PracticeShape }) {
  const { t, date, now } = usePage();
  const { savedAt } = practice;
  const today = savedAt !== null && date.iso(savedAt) === date.iso(now);
  return (
    <div class="flex flex-wrap gap-3 items-center pb-4">
      <Button kind="action" name="action" value="next">
        {t('action.save-next')}
      </Button>
      {practice.previous && (
        <LinkButton kind="ghost" href={practicePath(practice.previous)}>
          {t('assessments.practice.previous')}
        </LinkButton>
      )}
      <p class="text-sm text-tenue m-0 basis-full sm:basis-auto flex items-center gap-1.5">
        <Icon name="cloud-check" class={savedAt ? undefined : 'invisible'} />
        <span
          id="guardado"
          role="status"
          data-saving={t('assessments.practice.saving')}
          data-offline={t('assessments.practice.offline')}
          data-failed={t('assessments.practice.not-saved')}
          data-restored={t('assessments.practice.restored')}
          data-uploading={t('assessments.evidence.uploading')}
        >
          {savedAt &&
            (today
              ? t('assessments.practice.saved-at', { time: date.time(savedAt) })
              : t('assessments.practice.saved', { when: date.relative(savedAt) }))}
        </span>
      </p>
    </div>
  );
}
