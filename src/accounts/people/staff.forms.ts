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
] as const;
const roles = [...invitableRoles, 'partner'] as const;

export class RoleForm {
  @IsIn(roles, { message: message('form.choose') })
  role: (typeof roles)[number];
}

/** A liaison is invited elsewhere, with their municipality. */
export class InviteStaffForm {
  @IsIn(invitableRoles, { message: message('form.choose') })
  role: (typeof invitableRoles)[number];

  @IsPersonName()
  @IsPrintable()
  @MaxLength(personNameLength, { message: tooLong(personNameLength) })
  @IsString({ message: message('form.required') })
  name: string;

  @IsMailAddress()
  email: string;
}
