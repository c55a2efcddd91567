import { IsIn, IsOptional, MaxLength, MinLength } from 'class-validator';
import { IsPrintable, message } from '../../web/index.js';
import { type ShownName, shownNames, type ShownParts } from './certificate.rules.js';

/** Letters of a reason for which a certificate is withdrawn. */
export const reasonLength = { least: 10, most: 500 } as const;

/** What the public page shows; a box that is not ticked does not arrive. */
export class ShownForm {
  @IsIn(shownNames, { message: 'form.choose' })
  name: ShownName;

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  company?: 'si';

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  score?: 'si';
}

/** The choice that the form says. */
export const shownOf = ({ name, company, score }: ShownForm): ShownParts => ({
  shownName: name,
  showsCompany: company === 'si',
  showsScore: score === 'si',
});

/** Proposes to withdraw a certificate. */
export class WithdrawalForm {
  @IsPrintable()
  @MinLength(reasonLength.least, { message: message('form.too-short', { constraint1: reasonLength.least }) })
  @MaxLength(reasonLength.most, { message: message('form.too-long', { constraint1: reasonLength.most }) })
  reason: string;
}
