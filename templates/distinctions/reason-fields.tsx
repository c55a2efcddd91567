import { TextArea } from '../components/text-field.js';
import { usePage } from '../page.js';

/** Why FM4 does something to a distinction: what everybody may read, and what stays with FM4. The form says their labels. */
export function ReasonFields() {
  const { t } = usePage();
  return (
    <>
      <TextArea name="publicReason" hint={t('distinctions-fm4.public-reason-hint')} rows={4} maxLength={600} />
      <TextArea name="internalReason" hint={t('distinctions-fm4.internal-reason-hint')} rows={4} maxLength={2000} />
    </>
  );
}
