import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsPersonName, IsPrintable, message } from '../../web/index.js';
import { ackLimits as limits } from './protocol.rules.js';

const long = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });
const required = { message: 'form.required' };
const Answer = (): PropertyDecorator => (target, key) => {
  IsPrintable()(target, key);
  IsString({ message: 'form.invalid' })(target, key as string);
  IsOptional()(target, key as string);
};

/** The answers; which of them are missing or too long, the base text says. */
export class ProtocolForm {
  @Answer() office?: string;
  @Answer() post?: string;
  @Answer() substitute?: string;
  @Answer() place?: string;
  @Answer() hours?: string;
  @Answer() phone?: string;
  @Answer() room?: string;
  @Answer() interpreter?: string;
  @Answer() employment?: string;
  @Answer() residence?: string;
  @Answer() seasonal?: string;
  @Answer() review?: string;
}

/** Somebody of the office who read it. */
export class ReaderForm {
  @IsUUID(undefined, { message: 'form.invalid' })
  id: string;

  @IsPersonName()
  @IsPrintable()
  @MaxLength(limits.name, long(limits.name))
  @IsNotEmpty(required)
  name: string = '';

  @IsPrintable()
  @MaxLength(limits.post, long(limits.post))
  @IsNotEmpty(required)
  post: string = '';
}
