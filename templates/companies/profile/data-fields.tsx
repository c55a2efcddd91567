import { municipalitiesByRegion, sectors } from '#libs/mexico';
import { Select } from '../../components/choice-field.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';

const regions = municipalitiesByRegion().map(({ region, municipalities }) => ({
  label: region,
  choices: municipalities.map(({ code, name }) => ({ value: code, label: name })),
}));

/** What a company is: the same fields when it registers and when it corrects its data, called by `useFieldNames`. */
export function OrganizationFields() {
  const { t, locale } = usePage();
  const choices = sectors.map(({ code, name, english }) => ({ value: code, label: locale === 'es' ? name : english }));
  return (
    <>
      <TextField name="legalName" hint={t('companies.field.legal-name-hint')} autocomplete="organization" />
      <TextField name="tradeName" hint={t('companies.field.trade-name-hint')} optional />
      <Select name="sector" hint={t('companies.field.sector-hint')} choices={choices} />
      <TextField name="headcount" hint={t('companies.field.headcount-hint')} inputmode="numeric" size="short" />
      <Select name="municipality" hint={t('companies.field.municipality-hint')} groups={regions} />
    </>
  );
}

/** The telephone, optional. */
export function PhoneField() {
  const { t } = usePage();
  return (
    <TextField
      name="contactPhone"
      hint={t('companies.field.phone-hint')}
      type="tel"
      autocomplete="tel-national"
      size="medium"
      optional
    />
  );
}

/** What each field is called, by its form and in the comparison of versions. */
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
