import type es from './texts.es.js';

/** The team of a company. */
export default {
  'companies.team.title': 'Team',
  'companies.team.intro': 'The people of your company who can sign in, and what each of them does.',
  'companies.team.members': 'People',
  'companies.team.invitations': 'Invitations not yet answered',
  'companies.team.no-invitations': 'There are no pending invitations.',
  'companies.team.alone':
    'For now it is only you. Invite somebody: then the company still has access when you are away.',
  'companies.team.name': 'Name',
  'companies.team.email': 'E-mail',
  'companies.team.role': 'What they can do',
  'companies.team.since': 'Since',
  'companies.team.expires': 'Expires',
  'companies.team.expired': 'Expired',
  'companies.team.actions': 'Actions',
  'companies.team.you': 'you',
  'companies.team.unconfirmed': 'E-mail not confirmed',
  'companies.team.change': 'Change',
  'companies.team.change-of': 'Change {name}',
  'companies.team.resend': 'Send again',
  'companies.team.resend-to': 'Send again to {email}',
  'companies.team.revoke': 'Withdraw',
  'companies.team.revoke-of': 'Withdraw the invitation of {email}',
  'companies.team.invite': 'Invite somebody',
  'companies.team.invite-intro': 'They will get a mail with a link that works for 14 days.',
  'companies.team.invite-later': 'You can invite once FM4 has activated your company’s space.',
  'companies.team.invite-submit': 'Send invitation',
  'companies.team.invited': 'We sent the invitation to {email}.',
  'companies.team.resent': 'We sent the invitation to {email} again. The earlier link no longer works.',
  'companies.team.revoked': 'We withdrew the invitation. Its link no longer works.',
  'companies.team.role-changed': 'We changed what {name} can do.',
  'companies.team.removed': "{name} no longer has access to your company's workspace.",
  'companies.member.title': '{name} in your team',
  'companies.member.role-legend': 'What can {name} do?',
  'companies.member.last-admin':
    'This is the only person who runs this workspace. Before changing or removing them, give that permission to somebody else.',
  'companies.member.remove': 'Remove from the team',
  'companies.member.remove-text':
    "They will no longer see your company's workspace. Their course certificates remain theirs. You can invite them again at any time.",
  'companies.member.remove-submit': 'Remove {name}',
  'companies.role.company_admin': 'Runs the workspace',
  'companies.role.company_admin-hint':
    'Sees and changes everything: team, company data, courses, self-assessment and signature.',
  'companies.role.company_editor': 'Edits',
  'companies.role.company_editor-hint':
    'Answers the self-assessment, uploads evidence and enrols people. Changes neither permissions nor data.',
  'companies.role.learner': 'Takes courses',
  'companies.role.learner-hint': 'Sees only their courses and certificates.',
  'companies.team.revoke-question': 'Withdraw the invitation to {email}?',
  'companies.team.revoke-consequence':
    'The link they received stops working. You can invite them again whenever you like.',
  'companies.team.revoke-yes': 'Withdraw the invitation',
  'companies.member.remove-question': 'Take {name} off the team?',
} as const satisfies Record<keyof typeof es, string>;
