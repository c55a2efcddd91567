import { HITS_SHOWN, type SearchSource } from '../../search/index.js';
import { hasRole } from '../../database/index.js';
import { displayName } from '../company.rules.js';
import { searchCompanies } from './activation.queries.js';

/** Companies, for those of FM4 whose work they are. */
export const companySearch: SearchSource = {
  kind: 'companies',
  async find(tx, viewer, text) {
    if (!hasRole(viewer, 'staff_admin', 'auditor')) return null;
    const { rows } = await searchCompanies(tx, { text, state: null, page: 1 });
    return rows.slice(0, HITS_SHOWN).map((company) => ({
      title: displayName(company),
      note: [company.legalName, company.rfc].filter((one) => one !== displayName(company)).join(' · '),
      href: `/fm4/empresas/${company.id}`,
    }));
  },
  more: (_, question) => `/fm4/empresas?q=${encodeURIComponent(question)}`,
};
