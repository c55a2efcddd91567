import { municipalitiesByRegion, sectors } from '#libs/mexico';
import { Select } from '../../components/choice-field.js';
import type { FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';

const regions = municipalitiesByRegion().map(({ region, municipalities }) => ({
  label: region,
  choices: municipalities.map(({ code, name }) => ({ value: code, label: name })),
}));

/** What a company is: the same fields when it registers and when it corrects its data. */
export function OrganizationFields({ form }: { form: FormState }) {
  const { t, locale } = usePage();
  const choices = sectors.map(({ code, name, english }) => ({ value: code, label: locale === 'es' ? name : english }));
  return (
    <>
      <TextField
        form={form}
        name="legalName"
        label={t('companies.field.legal-name')}
        hint={t('companies.field.legal-name-hint')}
        autocomplete="organization"
      />
      <TextField
        form={form}
        name="tradeName"
        label={t('companies.field.trade-name')}
        hint={t('companies.field.trade-name-hint')}
        optional
      />
      <Select
        form={form}
        name="sector"
        label={t('companies.field.sector')}
        hint={t('companies.field.sector-hint')}
        choices={choices}
      />
      <TextField
        form={form}
        name="headcount"
        label={t('companies.field.headcount')}
        hint={t('companies.field.headcount-hint')}
        inputmode="numeric"
        size="short"
      />
      <Select
        form={form}
        name="municipality"
        label={t('companies.field.municipality')}
        hint={t('companies.field.municipality-hint')}
        groups={regions}
      />
    </>
  );
}

/** The telephone, optional. */
export function PhoneField({ form }: { form: FormState }) {
  const { t } = usePage();
  return (
    <TextField
      form={form}
      name="contactPhone"
      label={t('companies.field.phone')}
      hint={t('companies.field.phone-hint')}
      inputmode="tel"
      autocomplete="tel-national"
      size="medium"
      optional
    />
  );
}

/** What each field is called, for the summary of errors and the comparison of versions. */
export function useFieldNames(): Readonly<Record<string, string>> {
  const { t } = usePage();
  return {
    rfc: t('companies.field.rfc'),
    legalName: t('companies.field.legal-name'),
    tradeName: t('companies.field.trade-name'),
    sector: t('companies.field.sector'),
    headcount: t('companies.field.headcount'),
    municipality: t('companies.field.municipality'),
    contactName: t('companies.field.contact-name-company'),
    contactEmail: t('companies.field.contact-email'),
    email: t('companies.field.email'),
    contactPhone: t('companies.field.phone'),
    password: t('companies.field.password'),
    privacy: t('companies.field.privacy-name'),
    rules: t('companies.field.rules-name'),
  };
}
