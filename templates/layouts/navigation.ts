import type { IconName } from '../components/icon.js';
import type { PageViewer, TextKey } from '../page.js';

/** A link of a navigation: where, in which words, and under which paths it counts as the present one. */
export interface NavigationLink {
  href: string;
  label: TextKey;
  icon?: IconName;
  /** In the bar of wide screens only; in menus always. */
  wide?: boolean;
  /** Only this very address, not what lies under it: the entrance of a workspace. */
  exact?: boolean;
}

/** Pages for everyone. */
export const publicLinks: NavigationLink[] = [
  { href: '/para-empresas', label: 'nav.for-companies' },
  { href: '/guia', label: 'nav.guide' },
  { href: '/cursos', label: 'nav.courses' },
  { href: '/practicas', label: 'nav.practices', wide: true },
  { href: '/directorio', label: 'nav.directory' },
  { href: '/municipios', label: 'nav.municipalities', wide: true },
  { href: '/verificar', label: 'nav.verify' },
];

/** The workspace of a company, in the order of its way. */
export const companyLinks: NavigationLink[] = [
  { href: '/empresa', label: 'nav.route', icon: 'route', exact: true },
  { href: '/pendientes', label: 'nav.todo', icon: 'clock' },
  { href: '/empresa/equipo', label: 'nav.team', icon: 'users' },
  { href: '/empresa/cursos', label: 'nav.courses', icon: 'book' },
  { href: '/guia', label: 'nav.guide', icon: 'file-check' },
  { href: '/empresa/contrataciones', label: 'guidance.hires', icon: 'file-plus' },
  { href: '/empresa/consultas', label: 'advice.title', icon: 'mail' },
  { href: '/empresa/autoevaluacion', label: 'nav.assessment', icon: 'list' },
  { href: '/empresa/condiciones', label: 'conditions.title', icon: 'check-circle' },
  { href: '/empresa/auditoria', label: 'nav.audit', icon: 'search-check' },
  { href: '/empresa/plan', label: 'assessments.plan.title', icon: 'list' },
  { href: '/empresa/practicas', label: 'nav.practices', icon: 'book' },
  { href: '/empresa/vacantes', label: 'nav.openings', icon: 'users' },
  { href: '/empresa/distintivo', label: 'nav.distinction', icon: 'award' },
  { href: '/empresa/correos', label: 'nav.mails', icon: 'mail' },
  { href: '/empresa/perfil', label: 'nav.profile', icon: 'building' },
];

/** The workspace of a municipal liaison. */
export const liaisonLinks: NavigationLink[] = [
  { href: '/enlaces', label: 'nav.liaison.home', exact: true },
  { href: '/enlaces/oficina', label: 'nav.liaison.office-short' },
  { href: '/enlaces/acuerdos', label: 'liaison.agreements' },
  { href: '/enlaces/practicas', label: 'nav.liaison.practices' },
  { href: '/aprender', label: 'nav.liaison.courses' },
  { href: '/pendientes', label: 'nav.todo' },
];

/** `only`: not for an administrator either. */
const fm4Links: (NavigationLink & { roles: readonly string[]; only?: boolean })[] = [
  {
    href: '/fm4',
    exact: true,
    label: 'fm4.pending',
    roles: ['auditor', 'committee', 'content_editor', 'legal_reviewer', 'protection'],
  },
  { href: '/fm4/alertas', label: 'fm4.alerts', roles: ['protection'], only: true },
  { href: '/fm4/empresas', label: 'fm4.companies', roles: ['auditor'] },
  { href: '/fm4/auditorias', label: 'fm4.audits', roles: ['auditor'] },
  { href: '/fm4/comite', label: 'fm4.committee', roles: ['committee'] },
  { href: '/fm4/distintivos', label: 'fm4.distinctions', roles: ['auditor', 'committee'] },
  { href: '/fm4/reportes', label: 'fm4.reports', roles: ['auditor', 'committee'] },
  { href: '/fm4/apelaciones', label: 'fm4.appeals', roles: ['auditor', 'committee'] },
  { href: '/fm4/practicas', label: 'fm4.practices', roles: ['auditor', 'committee', 'content_editor'] },
  { href: '/fm4/vacantes', label: 'fm4.openings', roles: ['content_editor'] },
  { href: '/fm4/consultas', label: 'advice-fm4.title', roles: ['content_editor', 'legal_reviewer'] },
  { href: '/fm4/escucha', label: 'listening-fm4.title', roles: ['committee', 'content_editor'] },
  { href: '/fm4/contenidos', label: 'fm4.contents', roles: ['content_editor', 'legal_reviewer'] },
  { href: '/fm4/cursos', label: 'fm4.courses', roles: ['content_editor', 'legal_reviewer'] },
  { href: '/fm4/instrumento', label: 'fm4.instrument', roles: ['content_editor', 'legal_reviewer'], only: true },
  { href: '/fm4/municipios', label: 'fm4.municipalities', roles: [] },
  // agreements, meetings, requests and protocols are reached from the municipalities
  { href: '/fm4/indicadores', label: 'fm4.indicators', roles: ['committee', 'content_editor'] },
  // of those who do not see the indicators, from which the logs, the surveys and what workers say are reached
  { href: '/fm4/bitacoras', label: 'fm4.logs', roles: ['auditor'], only: true },
  { href: '/fm4/encuestas', label: 'fm4.surveys', roles: ['auditor'], only: true },
  { href: '/fm4/personas', label: 'fm4.people', roles: [] },
  { href: '/fm4/correo', label: 'fm4.mail', roles: ['content_editor'] },
  { href: '/fm4/privacidad', label: 'fm4.privacy', roles: [] },
  { href: '/fm4/bitacora', label: 'fm4.log', roles: [] },
  { href: '/fm4/estado', label: 'fm4.status', roles: [] },
];

const staffRoles = ['auditor', 'committee', 'content_editor', 'legal_reviewer', 'staff_admin', 'protection'];
const companyRoles = ['company_admin', 'company_editor'];

/** The sections of the FM4 workspace that this person's roles open; an administrator sees all. */
export function fm4LinksFor(viewer: PageViewer | null): NavigationLink[] {
  const roles = viewer?.roles ?? [];
  const isAdmin = roles.includes('staff_admin');
  return fm4Links.filter((link) => (isAdmin && !link.only) || link.roles.some((role) => roles.includes(role)));
}

/** Whether this person manages a company's workspace. */
export const managesCompany = (viewer: PageViewer | null): boolean =>
  viewer !== null && viewer.companyId !== null && viewer.roles.some((role) => companyRoles.includes(role));

/** Whether this person's workspace has a search. */
export const searches = (viewer: PageViewer | null): boolean =>
  managesCompany(viewer) || (viewer?.roles.some((role) => staffRoles.includes(role)) ?? false);

/** Where a person's own place is: FM4, the company, or the courses. */
export function placeOf(viewer: PageViewer): string {
  if (viewer.roles.some((role) => staffRoles.includes(role))) return '/fm4';
  if (managesCompany(viewer)) return '/empresa';
  return viewer.roles.includes('partner') ? '/enlaces' : '/aprender';
}

/** Which link of a list is the present page: the longest address under which the path lies. */
export function currentLink(links: readonly NavigationLink[], path: string): NavigationLink | undefined {
  const under = ({ href, exact }: NavigationLink) => path === href || (!exact && path.startsWith(`${href}/`));
  return links.filter(under).sort((a, b) => b.href.length - a.href.length)[0];
}
