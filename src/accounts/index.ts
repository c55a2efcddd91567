/**
 * People and their roles: who a person is, in which company or in FM4 they act, and how they sign in.
 * Later rooms use `Accounts`, fill `CompanyNames`, `InvitingCompanies`, `PersonData` and `Retention`, and one of them provides `AccountMails`.
 */
export { type AccountChange, type AccountMail, AccountMails, type SealedLink } from './account-mails.js';
export type { Place } from './account.policy.js';
export { passwordLength, personNameLength } from './account.rules.js';
export { signInLinkMinutes } from './identity/identity.rules.js';
export { IsUncommonPassword } from './common-passwords.js';
export { EvenAnswers } from './even-answers.js';
export { AccountsModule } from './accounts.module.js';
/** Coming in with a code and a PIN; codes and slips of people without an address. */
export { CodeSignIn, type CompanyDevice } from './codes/code-sign-in.service.js';
export { CompanyCodes, problemWithName } from './codes/company-codes.service.js';
export { PersonalCodes, type Slip } from './codes/personal-codes.service.js';
export { CompanyNames } from './company-names.js';
/** For the operator's command. */
export { FactorReset } from './factor-reset/factor-reset.service.js';
export type { NewPerson } from './identity/people.service.js';
export type { InvitationRow } from './invitations/invitations.queries.js';
export type { NewInvitation } from './invitations/invitations.service.js';
export { Accounts } from './people/accounts.service.js';
export type { Member, Person } from './people.queries.js';
export {
  forEachListed,
  judgeList,
  leftIn,
  leftOver,
  type ListProblem,
  LONGEST_LIST,
  type PersonListed,
} from './listed-people.js';
export { mailsPerCompanyADay } from './invitations/invitation.rules.js';
export { InvitingCompanies } from './inviting-companies.js';
export { ofAccount, PersonData } from './personal-data/person-data.js';
export {
  type DataSubject,
  type Fate,
  type Ground,
  grounds,
  type HeldData,
  type HeldItem,
} from './personal-data/person-data.types.js';
export { forgetEach, Retention, type RetentionRule } from './personal-data/retention.js';
