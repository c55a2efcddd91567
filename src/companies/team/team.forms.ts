import { IsIn, IsNotEmpty, MaxLength } from 'class-validator';
import { LONGEST_LIST, personNameLength } from '../../accounts/index.js';
import { IsMailAddress, IsPersonName, IsPrintable, message } from '../../web/index.js';
import { LowerCase } from '../lower-case.transform.js';
import { type TeamRole, teamRoles } from './team.policy.js';

/** A member gets another role. */
export class MemberRoleForm {
  @IsIn(teamRoles, { message: 'form.choose' })
  role: TeamRole;
}

/** A colleague is invited to a role. */
export class InvitationForm extends MemberRoleForm {
  @IsPersonName()
  @IsPrintable()
  @MaxLength(personNameLength, { message: message('form.too-long', { constraint1: personNameLength }) })
  @IsNotEmpty({ message: 'form.required' })
  name: string;

  @IsMailAddress()
  @LowerCase()
  email: string;
}

/** Colleagues are invited to a role by a pasted list. */
export class InvitationListForm extends MemberRoleForm {
  @MaxLength(LONGEST_LIST, { message: 'accounts.list.too-long' })
  @IsNotEmpty({ message: 'accounts.list.empty' })
  list: string;
}
