import { foldText } from '../company.rules.js';
import type { TeamRole } from './team.policy.js';

/** Longest text that is searched for; the rest is cut off. */
export const MAX_TEAM_SEARCH = 80;

/** The roles by the words that addresses have for them. */
export const roleWords = {
  administra: 'company_admin',
  edita: 'company_editor',
  'toma-cursos': 'learner',
} as const satisfies Record<string, TeamRole>;
export type RoleWord = keyof typeof roleWords;

/** Who is shown: those with access, by whether their address is confirmed; those invited, by whether the link still works. */
export const teamStates = ['con-acceso', 'sin-confirmar', 'invitadas', 'vencidas'] as const;
export type TeamState = (typeof teamStates)[number];

/** What is asked for in the address of the team's list; null: any. */
export interface TeamFilter {
  readonly search: string;
  readonly role: RoleWord | null;
  readonly state: TeamState | null;
}

/** Reads the filter from an address; what is unknown counts as not said. */
export function teamFilterIn(asked: { buscar?: unknown; funcion?: unknown; estado?: unknown }): TeamFilter {
  return {
    search: typeof asked.buscar === 'string' ? asked.buscar.trim().slice(0, MAX_TEAM_SEARCH) : '',
    role: (Object.keys(roleWords) as RoleWord[]).find((word) => word === asked.funcion) ?? null,
    state: teamStates.find((state) => state === asked.estado) ?? null,
  };
}

/** Whether name or address hold the text, whatever its case, accents and spaces. */
export function isFound({ name, email }: { readonly name: string; readonly email: string }, search: string): boolean {
  return foldText(`${name} ${email}`).includes(foldText(search));
}

/** What a filter looks at in a member or an invitation. */
interface Listed {
  readonly name: string;
  readonly email: string;
  readonly role: TeamRole;
}

const isAsked = (listed: Listed, { search, role }: TeamFilter) =>
  (role === null || listed.role === roleWords[role]) && isFound(listed, search);

/** The members and invitations that a filter asks for. */
export function filterTeam<
  M extends Listed & { readonly confirmed: boolean },
  I extends Listed & { readonly expiresAt: Date },
>(
  { members, invitations }: { readonly members: readonly M[]; readonly invitations: readonly I[] },
  filter: TeamFilter,
  now: Date,
): { members: M[]; invitations: I[] } {
  const { state } = filter;
  const ofMember = (member: M) =>
    state === null || state === 'con-acceso' || (state === 'sin-confirmar' && !member.confirmed);
  const ofInvitation = ({ expiresAt }: I) =>
    state === null || state === 'invitadas' || (state === 'vencidas' && expiresAt <= now);
  return {
    members: members.filter((member) => ofMember(member) && isAsked(member, filter)),
    invitations: invitations.filter((invitation) => ofInvitation(invitation) && isAsked(invitation, filter)),
  };
}
