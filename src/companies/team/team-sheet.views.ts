import type { PageContext } from '#templates/page';
import { type Cell, csvOf } from '#libs/csv';
import type { TeamInvitation, TeamMember } from '#templates/companies/team/team.page';

/** Members and invitations for a spreadsheet, in the reader's language. */
export function teamSheet(
  {
    members,
    invitations,
  }: { readonly members: readonly TeamMember[]; readonly invitations: readonly TeamInvitation[] },
  { t, date, now }: Pick<PageContext, 't' | 'date' | 'now'>,
): Uint8Array {
  const headings = (['name', 'email', 'role', 'state', 'since', 'expires'] as const).map((name) =>
    t(`companies.team.${name}`),
  );
  const stateOf = ({ confirmed }: TeamMember) =>
    t(confirmed ? 'companies.team.has-access' : 'companies.team.unconfirmed');
  const lines: Cell[][] = [
    ...members.map((member) => [
      member.name,
      member.email,
      t(`companies.role.${member.role}`),
      stateOf(member),
      date.iso(member.since),
      null,
    ]),
    ...invitations.map(({ name, email, role, sentAt, expiresAt }) => [
      name,
      email,
      t(`companies.role.${role}`),
      t(expiresAt > now ? 'companies.team.is-invited' : 'companies.team.is-expired'),
      date.iso(sentAt),
      date.iso(expiresAt),
    ]),
  ];
  return csvOf([headings, ...lines]);
}
