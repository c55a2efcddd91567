import type { InvitationRow, Member } from '../../accounts/index.js';
import { teamRoleOf } from './team.policy.js';

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
