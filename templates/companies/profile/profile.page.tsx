import { municipalityOfJalisco, sectorOf } from '#libs/mexico';
import { Button, LinkButton } from '../../components/button.js';
import { Fact } from '../../components/fact.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { OrganizationFields, PhoneField, useFieldNames } from './data-fields.js';

interface ProfilePageProps {
  rfc: string;
  form: FormState;
  /** Only administrators change it; editors read it. */
  editable: boolean;
}

/** The company's own data. */
export function ProfilePage({ rfc, form, editable }: ProfilePageProps) {
  const { t, rich } = usePage();
  return (
    <CompanyLayout title={t('companies.profile.title')}>
      <h1>{t('companies.profile.title')}</h1>
      <p class="mt-2 mb-8 text-tenue max-w-lectura">
        {editable ? rich('companies.profile.intro') : t('companies.profile.read-only')}
      </p>
      <dl class="ficha max-w-lectura mb-8">
        <Fact label={t('companies.field.rfc')} class="codigo">
          {rfc}
        </Fact>
      </dl>
      {editable ? <ProfileForm form={form} /> : <DataList values={form.values} />}
      {editable && <OwnSystem />}
    </CompanyLayout>
  );
}

/** Leads to the messages that the company's own system can get. */
function OwnSystem() {
  const { t } = usePage();
  return (
    <Section id="sistema" ruled class="max-w-lectura" title={t('webhooks.title')}>
      <p class="mb-4">{t('webhooks.connect-text')}</p>
      <LinkButton kind="outline" href="/empresa/conexiones">
        {t('webhooks.connect')}
      </LinkButton>
    </Section>
  );
}

function ProfileForm({ form }: { form: FormState }) {
  const { t } = usePage();
  const labels = useFieldNames();
  return (
    <Form form={form} action="/empresa/perfil" labels={labels}>
      <input type="hidden" name="version" value={valueOf(form, 'version')} />
      <OrganizationFields />
      <TextField name="contactName" autocomplete="name" />
      <TextField name="contactEmail" hint={t('companies.field.contact-email-hint')} type="email" />
      <PhoneField />
      <Button kind="action">{t('action.save')}</Button>
    </Form>
  );
}

function DataList({ values }: Pick<FormState, 'values'>) {
  const labels = useFieldNames();
  const say = useDataText();
  return (
    <dl class="ficha max-w-lectura">
      {dataFields.map((name) => (
        <Fact key={name} label={labels[name]}>
          {say(name, values[name])}
        </Fact>
      ))}
    </dl>
  );
}

/** The fields of a company's data, in the order in which they are shown. */
export const dataFields = [
  'legalName',
  'tradeName',
  'sector',
  'headcount',
  'municipality',
  'contactName',
  'contactEmail',
  'contactPhone',
] as const;

/** How a value of the form is read: names instead of codes. */
export function useDataText(): (name: (typeof dataFields)[number], value: unknown) => string {
  const { t, locale } = usePage();
  return (name, value) => {
    const text = typeof value === 'string' ? value : '';
    if (!text) return t('companies.conflict.empty');
    const sector = name === 'sector' ? sectorOf(text) : undefined;
    if (sector) return locale === 'es' ? sector.name : sector.english;
    if (name === 'municipality') return municipalityOfJalisco(text)?.name ?? text;
    return text;
  };
}
