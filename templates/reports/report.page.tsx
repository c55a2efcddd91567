import { Button } from '../components/button.js';
import { RadioGroup } from '../components/choice-field.js';
import { Form, type FormState, valueOf } from '../components/form.js';
import { Section } from '../components/section.js';
import { TextArea } from '../components/text-field.js';
import { TextLink } from '../components/text-link.js';
import { PublicLayout } from '../layouts/public-layout.js';
import { usePage } from '../page.js';

/** What a report may be about, in the order of the form. */
export const reportCategories = ['discrimination', 'conditions', 'documents', 'harassment', 'misuse', 'other'] as const;

export interface ReportPageProps {
  company: { code: string; name: string };
  form: FormState;
}

/** The form of a report; it asks for no name. */
export function ReportPage({ company, form }: ReportPageProps) {
  const { t } = usePage();
  const title = t('reports.about', { company: company.name });
  const labels = { categoria: t('reports.category'), texto: t('reports.text') };
  return (
    <PublicLayout title={title} description={t('reports.description')} noindex>
      <div class="grid gap-10 lg:grid-cols-[1.5fr_1fr] lg:gap-16">
        <div class="max-w-lectura">
          <h1>{title}</h1>
          <p class="mt-2">
            <TextLink href="/reportar">{t('reports.other-company')}</TextLink>
          </p>
          <Form form={form} action="/reportar" labels={labels} class="mt-8">
            <input type="hidden" name="codigo" value={company.code} />
            <input type="hidden" name="inicio" value={valueOf(form, 'inicio')} />
            <RadioGroup
              name="categoria"
              choices={reportCategories.map((value) => ({ value, label: t(`reports.category.${value}`) }))}
            />
            <TextArea name="texto" hint={t('reports.text-hint')} rows={9} maxLength={4000} />
            <div class="hidden" aria-hidden="true">
              <label for="sitio">{t('reports.leave-empty')}</label>
              <input id="sitio" name="sitio" type="text" tabIndex={-1} autocomplete="off" />
            </div>
            <Button kind="action">{t('reports.send')}</Button>
          </Form>
        </div>
        <PrivacyNotice />
      </div>
    </PublicLayout>
  );
}

/** ReportMessage before anything is typed: what is kept, for how long, who reads it. */
function PrivacyNotice() {
  const { t } = usePage();
  const points = ['name', 'address', 'company', 'people', 'time', 'deadline'] as const;
  return (
    <Section as="aside" id="tguarda" class="hoja p-6 self-start" heading="text-xl" title={t('reports.privacy')}>
      <ul class="mt-3 grid gap-3 list-disc pl-5">
        {points.map((point) => (
          <li key={point}>{t(`reports.privacy.${point}`)}</li>
        ))}
      </ul>
      <p class="mt-4 text-sm text-tenue">{t('reports.danger')}</p>
    </Section>
  );
}
