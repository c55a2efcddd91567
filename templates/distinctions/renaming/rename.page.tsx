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
  const labels = {
    kind: t('distinctions-fm4.rename.kind'),
    tradeName: t('distinctions-fm4.rename.trade-name'),
    legalName: t('distinctions-fm4.legal-name'),
    municipality: t('distinctions-fm4.place'),
    publicReason: t('distinctions-fm4.public-reason'),
    internalReason: t('distinctions-fm4.internal-reason'),
  };
  return (
    <Fm4Layout title={title}>
      <Confirm
        title={title}
        action={`/fm4/distintivos/${id}/nombre`}
        cancel={`/fm4/distintivos/${id}`}
        yes={t('distinctions-fm4.rename.yes')}
        fields={{ version: String(version) }}
        form={form}
        labels={labels}
        inputs={<Inputs form={form} places={places} labels={labels} />}
      >
        <p>{t('distinctions-fm4.rename.text', names)}</p>
      </Confirm>
    </Fm4Layout>
  );
}

interface InputsProps extends Pick<RenamePageProps, 'form' | 'places'> {
  labels: Readonly<
    Record<'kind' | 'tradeName' | 'legalName' | 'municipality' | 'publicReason' | 'internalReason', string>
  >;
}

function Inputs({ form, places, labels }: InputsProps) {
  const { t } = usePage();
  return (
    <>
      <RadioGroup
        form={form}
        name="kind"
        label={labels.kind}
        choices={kinds.map((kind) => ({
          value: kind,
          label: t(`distinctions-fm4.rename.kind.${kind}`),
          hint: t(`distinctions-fm4.rename.kind.${kind}-hint`),
        }))}
      />
      <TextField
        form={form}
        name="tradeName"
        label={labels.tradeName}
        hint={t('distinctions-fm4.rename.prefilled')}
        maxLength={200}
      />
      <TextField form={form} name="legalName" label={labels.legalName} maxLength={200} />
      <Select form={form} name="municipality" label={labels.municipality} choices={places} optional />
      <TextArea
        form={form}
        name="publicReason"
        label={labels.publicReason}
        hint={t('distinctions-fm4.public-reason-hint')}
        rows={4}
        maxLength={600}
      />
      <TextArea
        form={form}
        name="internalReason"
        label={labels.internalReason}
        hint={t('distinctions-fm4.internal-reason-hint')}
        rows={4}
        maxLength={2000}
      />
    </>
  );
}
