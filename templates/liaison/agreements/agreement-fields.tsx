import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { AgreementLimits } from './agreement.shapes.js';

/** What the fields of an agreement are called. */
export function useAgreementLabels(): Readonly<Record<string, string>> {
  const { t } = usePage();
  const names = ['municipality', 'institution', 'title', 'parties', 'purpose', 'startsOn', 'endsOn'] as const;
  return Object.fromEntries(names.map((name) => [name, t(`liaison.agreement-field.${name}`)]));
}

/** What an agreement says: the same when it is written and when it is changed. */
export function AgreementFields({ limits }: { limits: AgreementLimits }) {
  const { t } = usePage();
  return (
    <>
      <TextField name="title" hint={t('liaison-fm4.hint.title')} maxLength={limits.title} autocomplete="off" />
      <TextArea name="parties" hint={t('liaison-fm4.hint.parties')} rows={3} maxLength={limits.parties} optional />
      <TextArea name="purpose" hint={t('liaison-fm4.hint.purpose')} rows={5} maxLength={limits.purpose} />
      <TextField name="startsOn" type="date" size="short" />
      <TextField name="endsOn" type="date" size="short" />
    </>
  );
}
