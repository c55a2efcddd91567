import { IsIn, IsOptional } from 'class-validator';

/** Consent to appear in the directory; absent: withdrawn. */
export class ListingForm {
  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  listed?: string;
}
