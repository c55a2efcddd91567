import type { InvitationRow, Member } from '../../accounts/index.js';
import type { Role } from '../../database/index.js';
import type { CompanyRow, CompanySearch } from '../companies.queries.js';
import type { CompanyData } from './companies.service.js';
import type { CompanyDataForm, TeamRole } from './profile.forms.js';
import type { CompanyState } from '../company.rules.js';
import type { RouteStepFacts } from '../journey/journey.types.js';

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

/** What a valid form says about the company. */
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

const strongestFirst: readonly TeamRole[] = ['company_admin', 'company_editor', 'learner'];

/** The role that says what somebody may do: the strongest of those they hold. */
export function teamRoleOf(roles: readonly Role[]): TeamRole {
  return strongestFirst.find((role) => roles.includes(role)) ?? 'learner';
}

/** A member as the pages show one. */
export function teamMemberOf(member: Member) {
  const { userId, name, email, confirmed, since } = member;
  return { userId, name, email, confirmed, since, role: teamRoleOf(member.roles) };
}

/** An invitation as the pages show one. */
export function teamInvitationOf(invitation: InvitationRow) {
  const { id, name, email, sentAt, expiresAt } = invitation;
  return { id, name, email, sentAt, expiresAt, role: teamRoleOf([invitation.role]) };
}

/** The first step of the route: registered, looked at by FM4, active. */
export function registrationStep(company: CompanyRow, people: number): RouteStepFacts {
  if (company.state === 'active') {
    const day = { day: company.activatedAt ?? company.stateSince };
    return { state: 'done', text: { key: 'companies.step.registration.active', params: { day } } };
  }
  const since = { day: company.stateSince };
  if (company.state === 'suspended') {
    const params = { day: since, reason: company.suspensionReason ?? '' };
    return {
      state: 'now',
      badge: { key: 'companies.step.registration.suspended-badge' },
      text: { key: 'companies.step.registration.suspended', params },
    };
  }
  return {
    state: 'now',
    badge: { key: 'companies.step.registration.pending-badge' },
    text: { key: 'companies.step.registration.pending', params: { day: since } },
    checks: [
      { done: true, text: { key: 'companies.step.registration.check-sent' } },
      { done: company.tradeName !== null, text: { key: 'companies.step.registration.check-trade-name' } },
      { done: people > 1, text: { key: 'companies.step.registration.check-team' } },
      { done: false, text: { key: 'companies.step.registration.check-active' } },
    ],
    next: {
      title: { key: 'companies.next.review-data' },
      text: { key: 'companies.next.review-data-text' },
      action: { href: '/empresa/perfil', label: { key: 'companies.next.review-data-action' } },
      other: { href: '/empresa/equipo', label: { key: 'companies.next.invite-action' } },
    },
  };
}

/** Until FM4 lets a company take part, what later steps propose cannot be done: they are told without it. */
export function withoutNext(facts: RouteStepFacts): RouteStepFacts {
  const { next: _, ...rest } = facts;
  return rest;
}

const stateParams: Readonly<Record<string, CompanyState>> = {
  pendiente: 'pending',
  activa: 'active',
  suspendida: 'suspended',
};

/** What the address of FM4's list asks for: `?q=agave&estado=activa&pagina=2`. Nonsense asks for nothing. */
export function searchOf(query: Readonly<Record<string, unknown>>): CompanySearch {
  const { q, estado, pagina } = query;
  const page = typeof pagina === 'string' && /^\d{1,4}$/.test(pagina) ? Math.max(1, Number(pagina)) : 1;
  const state = typeof estado === 'string' && Object.hasOwn(stateParams, estado) ? stateParams[estado] : undefined;
  const text = typeof q === 'string' ? q.replaceAll('\u0000', '').trim().slice(0, 100) : '';
  return { text, state: state ?? null, page };
}
