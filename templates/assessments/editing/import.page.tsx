import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { FileField } from '../../components/file-field.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { instrumentPath } from './draft-layout.js';
import type { DraftShape, ProblemShape } from './editing.shapes.js';
import { ProblemList } from './problem-list.js';
import { SourceField } from './source-field.js';

export interface ImportPageProps {
  /** The draft that the file would replace. */
  draft: Pick<DraftShape, 'version' | 'state'> | null;
  form: FormState;
  problems: readonly ProblemShape[];
}

/** Takes a file as a draft. */
export function ImportPage({ draft, form, problems }: ImportPageProps) {
  const { t } = usePage();
  const title = t('assessments-fm4.import.title');
  return (
    <Fm4Layout title={title} scripts={['archivo-yaml']}>
      <Breadcrumbs trail={[{ href: instrumentPath, label: t('assessments-fm4.versions.title') }]} current={title} />
      <h1>{title}</h1>
      <p class="mt-2 max-w-lectura">{t('assessments-fm4.import.lead')}</p>
      {draft && (
        <Alert kind="warning" class="mt-4 mb-6 max-w-3xl">
          {t(draft.state === 'proposed' ? 'assessments-fm4.import.waits' : 'assessments-fm4.import.replaces', {
            version: draft.version,
          })}
        </Alert>
      )}
      <ProblemList problems={problems} />
      <Form
        form={form}
        action={`${instrumentPath}/importar`}
        labels={{ file: t('assessments-fm4.import.file'), source: t('assessments-fm4.yaml.field') }}
        multipart
      >
        <FileField
          name="file"
          accept=".yaml,.yml,text/yaml,application/yaml"
          hint={t('assessments-fm4.import.file-hint')}
        />
        <SourceField hint={t('assessments-fm4.import.or')} />
        <FormButtons send={t('assessments-fm4.import.button')} cancel={instrumentPath} />
      </Form>
    </Fm4Layout>
  );
}
