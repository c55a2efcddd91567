import { Alert } from '../../components/alert.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Content, practicePath } from '../instrument/content.js';
import type { ConflictShape } from './assessment.shapes.js';

/** Two people answered the same practice: both answers side by side, and what to do now. */
export function Conflict({ conflict, itemId }: { conflict: ConflictShape; itemId: string }) {
  const { t, date } = usePage();
  const name = conflict.by ?? t('assessments.conflict.someone');
  return (
    <div class="mb-6 max-w-3xl">
      <Alert kind="warning">
        <p class="text-lg font-bold">{t('assessments.conflict.title')}</p>
        <div class="grid gap-4 sm:grid-cols-2 mt-3">
          <Side
            title={t('assessments.conflict.theirs', { name, when: date.at(conflict.at) })}
            value={conflict.value}
            unknown={conflict.unknown}
            valueName={conflict.valueName}
            note={conflict.note}
          />
          <Side title={t('assessments.conflict.yours')} {...conflict.yours} />
        </div>
        <p class="mt-3">{t('assessments.conflict.what-now', { name })}</p>
        <p class="mt-1">
          <TextLink href={practicePath(itemId)}>{t('assessments.conflict.keep-theirs', { name })}</TextLink>
        </p>
      </Alert>
    </div>
  );
}

function Side({ title, value, unknown, valueName, note }: { title: string } & ConflictShape['yours']) {
  const { t } = usePage();
  return (
    <div>
      <p class="text-sm font-bold">{title}</p>
      <p>
        {value === null ? (
          t(unknown ? 'assessments.practice.unknown' : 'assessments.conflict.no-answer')
        ) : (
          <Content>{t('assessments.item.answered', { value, name: valueName ?? '' })}</Content>
        )}
      </p>
      <p class="text-sm whitespace-pre-line">{note || t('assessments.conflict.no-note')}</p>
    </div>
  );
}
