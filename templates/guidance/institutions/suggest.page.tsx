import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Select } from '../../components/choice-field.js';
import { FormButtons } from '../../components/form-buttons.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';

interface SuggestInstitutionProps {
  institutions: readonly { value: string; label: string }[];
  limits: { said: number; source: number; name: number };
  form: FormState;
}

/** Says what is wrong or missing in the directory: about the institution, nothing about who says it. */
export function SuggestInstitutionPage({ institutions, limits, form }: SuggestInstitutionProps) {
  const { t } = usePage();
  const labels = {
    institution: t('guidance.institutions.suggest.which'),
    name: t('guidance.institutions.suggest.name'),
    said: t('guidance.institutions.suggest.said'),
    source: t('guidance.institutions.suggest.source'),
  };
  return (
    <PublicLayout title={t('guidance.institutions.suggest')} noindex>
      <Breadcrumbs
        trail={[
          { href: '/guia', label: t('guidance.title') },
          { href: '/guia/instituciones', label: t('guidance.institutions.title') },
        ]}
        current={t('guidance.institutions.suggest')}
      />
      <div class="max-w-3xl">
        <h1>{t('guidance.institutions.suggest')}</h1>
        <Alert class="mt-4 mb-6">{t('guidance.institutions.suggest.nobody')}</Alert>
        <Form form={form} action="/guia/instituciones/sugerir" labels={labels}>
          <input type="hidden" name="id" value={valueOf(form, 'id')} />
          <Select
            name="institution"
            noEmpty
            choices={[{ value: '', label: t('guidance.institutions.suggest.missing') }, ...institutions]}
          />
          <TextField
            name="name"
            optional
            maxLength={limits.name}
            autocomplete="off"
            hint={t('guidance.institutions.suggest.name-hint')}
          />
          <TextArea name="said" rows={6} maxLength={limits.said} hint={t('guidance.institutions.suggest.said-hint')} />
          <TextField
            name="source"
            maxLength={limits.source}
            autocomplete="off"
            hint={t('guidance.institutions.suggest.source-hint')}
          />
          <div class="hidden" aria-hidden="true">
            <label for="sitio">{t('guidance.institutions.suggest.leave-empty')}</label>
            <input id="sitio" name="sitio" type="text" tabIndex={-1} autocomplete="off" />
          </div>
          <FormButtons send={t('guidance.institutions.suggest.send')} cancel="/guia/instituciones" />
        </Form>
      </div>
    </PublicLayout>
  );
}
