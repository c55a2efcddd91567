import { Controller, Headers, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { judge } from '#libs/mail-reports';
import { CONFIG, type Config } from '../../config/index.js';
import {
  Allow,
  Answers,
  anonymousOf,
  Described,
  FromAnywhere,
  IsMailAddress,
  notFound,
  rawBodyOf,
  readForm,
  schemas,
} from '../../web/index.js';
import { refuse } from '../notifications.refusals.js';
import { diagnosticOf, MAX_POSTED_DIAGNOSTIC } from './bounces.rules.js';
import { MailReports, type ReportTally } from './mail-reports.service.js';
import { isSigned } from './report-signature.js';

/** A report as a provider's webhook posts it. */
class ReportForm {
  @IsIn(['hard', 'soft', 'complaint'])
  type: 'hard' | 'soft' | 'complaint';

  @IsMailAddress()
  recipient: string;

  @IsOptional()
  @Matches(/^<?[^<>\s]{1,300}@[^<>\s]{1,300}>?$/)
  messageId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(MAX_POSTED_DIAGNOSTIC)
  @Type(() => String)
  diagnostic?: string;
}

const description = `Body: the report as it came (\`message/rfc822\`: DSN of RFC 3464 or ARF of RFC 5965), a notice of Amazon SES or SNS, or JSON
\`{"type": "hard" | "soft" | "complaint", "recipient": "…", "messageId": "…", "diagnostic": "…"}\`.
Header \`X-Signature: t=<seconds>,v1=<hex>\`: HMAC-SHA256 with MAIL_REPORTS_SECRET over \`<seconds>.<body>\`, at most
five minutes old. The same report counts once, however often it comes.`;

const { text, whole, object, oneOf } = schemas;
const reportBody = {
  'application/json': {
    anyOf: [
      {
        type: 'object',
        required: ['type', 'recipient'],
        properties: {
          type: oneOf('hard', 'soft', 'complaint'),
          recipient: { ...text, format: 'email' },
          messageId: { ...text, maxLength: 605 },
          diagnostic: { ...text, maxLength: MAX_POSTED_DIAGNOSTIC },
        },
      },
      { type: 'object', description: 'A notice of Amazon SES or SNS, as it came' },
    ],
  },
  'message/rfc822': { ...text, format: 'binary', maxLength: 1_048_576 },
};

/** Takes reports about mails that did not arrive from the provider that sends our mails. */
@Described(({ ApiTags }) => ApiTags('mail'))
@Controller('api/v1/mail-reports')
@Allow('public')
export class MailReportsApi {
  constructor(
    private readonly reports: MailReports,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'mailReportsSecret'>,
  ) {}

  @Post()
  @HttpCode(200)
  @FromAnywhere()
  @RouteConfig({ rawBody: true })
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'A mail did not arrive, or its reader complained', description }),
  )
  @Described(({ ApiSecurity }) => ApiSecurity('signature'))
  @Answers({
    takes: reportBody,
    200: {
      description: 'What became of the reports in it',
      schema: object({
        taken: { ...whole, description: 'Counted now' },
        known: { ...whole, description: 'Counted before' },
        unmatched: { ...whole, description: 'About no mail of ours: they change nothing' },
      }),
    },
    401: 'Not signed, or too long ago',
    404: 'No secret is set: nothing is taken here',
    422: 'The report cannot be read',
  })
  async take(@Req() request: FastifyRequest, @Headers('x-signature') signature?: string): Promise<ReportTally> {
    const { mailReportsSecret: secret } = this.config;
    if (!secret) throw notFound();
    const body = rawBodyOf(request);
    if (!isSigned(secret, body, signature ?? '', this.clock.now())) {
      throw refuse('reminders.report-unsigned', { status: 401 });
    }
    const { request: id } = anonymousOf(request);
    if (Buffer.isBuffer(request.body)) return this.reports.takeMail(body, 'webhook', id);
    if (isProviderEvent(request.body)) return this.reports.takeMail(body, 'webhook', id);
    const form = await readForm(ReportForm, request.body);
    if (!form.ok) throw refuse('reminders.report-unreadable', { status: 422 });
    const { type: stated, recipient, messageId, diagnostic = '' } = form.value;
    // a provider may call for good what is about us or the mail
    const judged = judge(null, diagnostic);
    const type = stated === 'hard' && judged && !['address', 'unknown'].includes(judged.reason) ? 'soft' : stated;
    const messageIds = messageId ? [`<${messageId.replace(/^<|>$/g, '')}>`] : [];
    const said = { messageIds, status: null, diagnostic: diagnosticOf(diagnostic) };
    return this.reports.take({ type, recipient: recipient.toLowerCase(), ...said }, 'webhook', id);
  }
}

/** A notice of Amazon SES, alone or wrapped by SNS. */
const isProviderEvent = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  ['notificationType', 'eventType', 'Message'].some((name) => name in body);
