import type { CompanyRow } from '../companies.queries.js';
import type { CompanyData } from './companies.service.js';
import type { CompanyDataForm } from './profile.forms.js';

/** Company data as the fields of its form, with the version that was on the screen. */
export function formValuesOf(company: CompanyRow): Record<string, string> {
  return {
    legalName: company.legalName,
    tradeName: company.tradeName ?? '',
    sector: company.sectorCode,
    headcount: String(company.headcount),
    municipality: company.municipalityCode,
    contactName: company.contactName,
    contactEmail: company.contactEmail,
    contactPhone: company.contactPhone ?? '',
    version: String(company.version),
  };
}

/** The company data of a valid form. */
export function dataOf(form: CompanyDataForm, contactEmail: string): CompanyData {
  return {
    legalName: form.legalName,
    tradeName: form.tradeName ?? null,
    sectorCode: form.sector,
    headcount: form.headcount,
    municipalityCode: form.municipality,
    contactName: form.contactName,
    contactEmail,
    contactPhone: form.contactPhone ?? null,
  };
}
