import type { CompanyState } from '../company.rules.js';
import type { CompanySearch } from './activation.queries.js';
import { searchTextLength } from './activation.rules.js';

const stateParams: Readonly<Record<string, CompanyState>> = {
  pendiente: 'pending',
  activa: 'active',
  suspendida: 'suspended',
};

/** Parses the query of FM4's list, `?q=agave&estado=activa&pagina=2`; invalid parameters are ignored. */
export function searchOf(query: Readonly<Record<string, unknown>>): CompanySearch {
  const { q, estado, pagina } = query;
  const page = typeof pagina === 'string' && /^\d{1,4}$/.test(pagina) ? Math.max(1, Number(pagina)) : 1;
  const state = typeof estado === 'string' && Object.hasOwn(stateParams, estado) ? stateParams[estado] : undefined;
  const text = typeof q === 'string' ? q.replaceAll('\u0000', '').trim().slice(0, searchTextLength) : '';
  return { text, state: state ?? null, page };
}
