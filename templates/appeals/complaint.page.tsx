import { Button } from '../components/button.js';
import { Form, type FormState, valueOf } from '../components/form.js';
import { Section } from '../components/section.js';
import { TextArea, TextField } from '../components/text-field.js';
import { BackLink } from '../components/text-link.js';
import { PublicLayout } from '../layouts/public-layout.js';
import { usePage } from '../page.js';

export interface ComplaintPageProps {
  /** Of the code that was typed or followed. */
  company: { code: string; name: string } | null;
  form: FormState;
}

/** The form of a complaint about a decision; a name is welcome and not needed. */
export function ComplaintPage({ company, form }: ComplaintPageProps) {
  const { t } = usePage();
  const labels = {
    codigo: t('appeals.complaint.code'),
    texto: t('appeals.complaint.text'),
    nombre: t('appeals.complaint.name'),
    correo: t('appeals.complaint.mail'),
  };
  return (
    <PublicLayout title={t('appeals.complaint.title')} description={t('appeals.description')} noindex>
      <div class="grid gap-10 lg:grid-cols-[1.5fr_1fr] lg:gap-16">
        <div class="max-w-lectura">
          <BackLink href="/apelaciones">{t('appeals.title')}</BackLink>
          <h1>{t('appeals.complaint.title')}</h1>
          <p class="mt-2">{t('appeals.complaint.lead')}</p>
          <Form form={form} action="/apelaciones/queja" labels={labels} class="mt-8">
            <input type="hidden" name="inicio" value={valueOf(form, 'inicio')} />
            <TextField
              name="codigo"
              hint={
                company ? t('appeals.complaint.company', { company: company.name }) : t('appeals.complaint.code-hint')
              }
              code
              size="medium"
              maxLength={20}
              autocomplete="off"
            />
            <TextArea name="texto" hint={t('appeals.complaint.text-hint')} rows={9} maxLength={4000} />
            <TextField name="nombre" hint={t('appeals.complaint.name-hint')} maxLength={120} autocomplete="name" />
            <TextField name="correo" type="email" hint={t('appeals.complaint.mail-hint')} autocomplete="email" />
            <div class="hidden" aria-hidden="true">
              <label for="sitio">{t('reports.leave-empty')}</label>
              <input id="sitio" name="sitio" type="text" tabIndex={-1} autocomplete="off" />
            </div>
            <Button kind="action">{t('appeals.complaint.send')}</Button>
          </Form>
        </div>
        <Section as="aside" id="tratamos" class="hoja p-6 self-start" heading="text-xl" title={t('appeals.privacy')}>
          <ul class="mt-3 grid gap-3 list-disc pl-5">
            {(['name', 'company', 'who', 'time'] as const).map((point) => (
              <li key={point}>{t(`appeals.privacy.${point}`)}</li>
            ))}
          </ul>
        </Section>
      </div>
    </PublicLayout>
  );
}
