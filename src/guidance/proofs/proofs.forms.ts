import { IsNotEmpty, MaxLength } from 'class-validator';

/** The page of which a proof is asked for. */
export class ProofForm {
  @MaxLength(400, { message: 'form.invalid' })
  @IsNotEmpty({ message: 'form.required' })
  desde: string = '';
}
