import { IsIn, IsString, MaxLength } from 'class-validator';
import { IsMailAddress, IsPersonName, IsPrintable, message } from '../../web/index.js';
import { tooLong } from '../account.forms.js';
import { personNameLength } from '../account.rules.js';

const invitableRoles = [
  'auditor',
  'committee',
  'content_editor',
  'legal_reviewer',
  'staff_admin',
  'protection',
  'partner',
] as const;

export class RoleForm {
  @IsIn(invitableRoles, { message: message('form.choose') })
  role: (typeof invitableRoles)[number];
}

export class InviteStaffForm extends RoleForm {
  @IsPersonName()
  @IsPrintable()
  @MaxLength(personNameLength, { message: tooLong(personNameLength) })
  @IsString({ message: message('form.required') })
  name: string;

  @IsMailAddress()
  email: string;
}
