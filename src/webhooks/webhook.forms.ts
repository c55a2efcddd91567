import { Transform } from 'class-transformer';
import { ArrayNotEmpty, IsIn, IsString, MaxLength } from 'class-validator';
import { message } from '../web/index.js';
import { type Topic, topics } from './webhook.rules.js';

/** Where a company's messages go, and which. */
export class WebhookForm {
  @MaxLength(500, { message: message('refusal.webhooks.url') })
  @IsString({ message: message('form.required') })
  url: string;

  @IsIn(topics, { each: true, message: message('form.invalid') })
  @ArrayNotEmpty({ message: message('webhooks.choose-topic') })
  @Transform(({ value }: { value: unknown }) => [value ?? []].flat())
  topics: Topic[];
}
