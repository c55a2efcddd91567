import { Alert } from '../../components/alert.js';
import { usePage } from '../../page.js';
import type { LongField } from './practice.shapes.js';

/** Says in which fields something seems to tell of a person; nothing where there is none. */
export function TellingAlert({ fields }: { fields: readonly ('title' | LongField)[] }) {
  const { t } = usePage();
  if (fields.length === 0) return null;
  return (
    <Alert kind="warning" class="mb-6">
      {t('practices.telling', { fields: fields.map((field) => t(`practices.field.${field}`)).join(', ') })}
    </Alert>
  );
}
