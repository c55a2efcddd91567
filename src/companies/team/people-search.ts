import { hasRole } from '../../database/index.js';
import { HITS_SHOWN, type SearchSource } from '../../search/index.js';
import type { Viewer } from '../../web/index.js';
import { peopleWith, type PersonThere } from './people-search.queries.js';

/** Where the viewer finds the person; FM4's own people are with its administration. */
function placeFor(viewer: Viewer, staff: boolean, { companyId, userId }: PersonThere): string {
  if (staff) return companyId ? `/fm4/empresas/${companyId}` : '/fm4/personas';
  return hasRole(viewer, 'company_admin') ? `/empresa/equipo/${userId}` : '/empresa/equipo';
}

/** People: of all companies for those of FM4 whose work these are, of their own company for the others. */
export const peopleSearch: SearchSource = {
  kind: 'people',
  async find(tx, viewer, question) {
    const staff = hasRole(viewer, 'staff_admin', 'auditor');
    const own = viewer.companyId !== null && hasRole(viewer, 'company_admin', 'company_editor');
    if (!staff && !own) return null;
    const withStaff = hasRole(viewer, 'staff_admin');
    const companyId = staff ? null : viewer.companyId;
    const found = await peopleWith(tx, question.split(' '), { companyId, withStaff, limit: HITS_SHOWN });
    return found.map((person) => ({
      title: person.name || person.email,
      note: [person.email, staff ? (person.company ?? 'FM4') : null].filter(Boolean).join(' · '),
      href: placeFor(viewer, staff, person),
    }));
  },
  more: (viewer) => (hasRole(viewer, 'staff_admin', 'auditor') ? null : '/empresa/equipo'),
};
