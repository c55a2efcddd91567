import { RadioGroup, Select } from '../../components/choice-field.js';
import { Confirm } from '../../components/confirm.js';
import type { FormState } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

export interface RenamePageProps {
  id: string;
  /** The present names. */
  names: { tradeName: string; legalName: string; place: string };
  /** The version of the distinction that the form shows. */
  version: number;
  places: readonly { value: string; label: string }[];
  form: FormState;
}

const kinds = ['corrected', 'renamed', 'merged'] as const;

/** Form for the new names of a distinction, and the reasons. */
export function RenamePage({ id, names, version, places, form }: RenamePageProps) {
  const { t } = usePage();
  const title = t('distinctions-fm4.rename.title', { company: names.tradeName });
  return (
    <Fm4Layout title={title}>
      <Confirm
        title={title}
        action={`/fm4/distintivos/${id}/nombre`}
        cancel={`/fm4/distintivos/${id}`}
        yes={t('distinctions-fm4.rename.yes')}
        fields={{ version: String(version) }}
        form={form}
        inputs={<Inputs places={places} />}
      >
        <p>{t('distinctions-fm4.rename.text', names)}</p>
      </Confirm>
    </Fm4Layout>
  );
}

function Inputs({ places }: Pick<RenamePageProps, 'places'>) {
  const { t } = usePage();
  return (
    <>
      <RadioGroup
        name="kind"
        label={t('distinctions-fm4.rename.kind')}
        choices={kinds.map((kind) => ({
          value: kind,
          label: t(`distinctions-fm4.rename.kind.${kind}`),
          hint: t(`distinctions-fm4.rename.kind.${kind}-hint`),
        }))}
      />
      <TextField
        name="tradeName"
        label={t('distinctions-fm4.rename.trade-name')}
        hint={t('distinctions-fm4.rename.prefilled')}
        maxLength={200}
      />
      <TextField name="legalName" label={t('distinctions-fm4.legal-name')} maxLength={200} />
      <Select name="municipality" label={t('distinctions-fm4.place')} choices={places} optional />
      <TextArea
        name="publicReason"
        label={t('distinctions-fm4.public-reason')}
        hint={t('distinctions-fm4.public-reason-hint')}
        rows={4}
        maxLength={600}
      />
      <TextArea
        name="internalReason"
        label={t('distinctions-fm4.internal-reason')}
        hint={t('distinctions-fm4.internal-reason-hint')}
        rows={4}
        maxLength={2000}
      />
    </>
  );
}
