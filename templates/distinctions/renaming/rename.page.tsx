import { RadioGroup, Select } from '../../components/choice-field.js';
import type { FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { DistinctionConfirm } from '../distinction-confirm.js';
import { ReasonFields } from '../reason-fields.js';

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
    <DistinctionConfirm
      id={id}
      version={version}
      title={title}
      path="nombre"
      yes={t('distinctions-fm4.rename.yes')}
      form={form}
      labels={labels}
      inputs={<Inputs places={places} labels={labels} />}
    >
      <p>{t('distinctions-fm4.rename.text', names)}</p>
    </DistinctionConfirm>
  );
}

interface InputsProps extends Pick<RenamePageProps, 'places'> {
  labels: Readonly<Record<'kind', string>>;
}

function Inputs({ places, labels }: InputsProps) {
  const { t } = usePage();
  return (
    <>
      <RadioGroup
        name="kind"
        label={labels.kind}
        choices={kinds.map((kind) => ({
          value: kind,
          label: t(`distinctions-fm4.rename.kind.${kind}`),
          hint: t(`distinctions-fm4.rename.kind.${kind}-hint`),
        }))}
      />
      <TextField name="tradeName" hint={t('distinctions-fm4.rename.prefilled')} maxLength={200} />
      <TextField name="legalName" maxLength={200} />
      <Select name="municipality" choices={places} optional />
      <ReasonFields />
    </>
  );
}
