/**
 * People and their roles: who somebody is, in which company or in FM4 they act, and how they got in.
 * Later rooms use `Accounts`, fill `CompanyNames` and `PersonData`, and one of them provides `AccountMails`.
 */
export { type AccountChange, type AccountMail, AccountMails, type SealedLink } from './account-mails.js';
export { fits, homeOf, mayAppoint, type Place, safeReturn } from './account.policy.js';
export { AccountsModule } from './accounts.module.js';
export type { InvitationRow, Member, Person } from './accounts.queries.js';
export { Accounts } from './people/accounts.service.js';
export { CompanyNames } from './company-names.js';
export type { NewInvitation } from './invitations/invitations.service.js';
export { passwordLength } from './identity/identity.rules.js';
export { type NewPerson, privacyNotice } from './identity/people.service.js';
export { PersonData, type PersonDataHolder } from './person-data.js';
