import { Alert } from '../components/alert.js';
import { Button } from '../components/button.js';
import { Fact } from '../components/fact.js';
import { Form, type FormState, freshForm, valueOf } from '../components/form.js';
import { TextArea, TextField } from '../components/text-field.js';
import { TextLink } from '../components/text-link.js';
import { PublicLayout } from '../layouts/public-layout.js';
import { usePage } from '../page.js';
import type { reportCategories } from './report.page.js';
import { type ReportMessage, MessageList } from './message-list.js';

export interface FollowedReport {
  receipt: string;
  company: string;
  category: (typeof reportCategories)[number];
  state: 'received' | 'in_review' | 'answered' | 'closed';
  outcome: 'founded' | 'partly' | 'unfounded' | 'elsewhere' | null;
  receivedAt: Date;
  /** FM4's next deadline. */
  dueOn: string | null;
  /** The distinction was suspended because of it. */
  suspended: boolean;
  mayWrite: boolean;
  messages: readonly ReportMessage[];
  /** What FM4 did, or why not, about the matter at large. */
  answers: readonly {
    title: string;
    outcome: 'changed' | 'kept';
    text: string;
    href: string | null;
    on: Date;
  }[];
}

export interface FollowPageProps {
  form: FormState;
  report: FollowedReport | null;
  /** A message was just sent. */
  sent: boolean;
}

/** The status of a report, for its reporter; without one, asks for the receipt. */
export function FollowPage({ form, report, sent }: FollowPageProps) {
  const { t } = usePage();
  return (
    <PublicLayout title={t('reports.follow-title')} noindex>
      <div class="max-w-lectura">
        {report ? <ReportStatus report={report} form={form} sent={sent} /> : <Ask form={form} />}
      </div>
    </PublicLayout>
  );
}

function Ask({ form }: { form: FormState }) {
  const { t } = usePage();
  const label = t('reports.receipt-field');
  return (
    <>
      <h1>{t('reports.follow-title')}</h1>
      <p class="mt-4 text-lg">{t('reports.follow-lead')}</p>
      <Form form={form} action="/reportar/seguimiento" labels={{ recibo: label }} class="mt-8">
        <TextField
          name="recibo"
          hint={t('reports.receipt-hint')}
          code
          size="medium"
          autocomplete="off"
          maxLength={64}
        />
        <Button kind="action">{t('reports.follow-action')}</Button>
      </Form>
    </>
  );
}

function ReportStatus({ report, form, sent }: { report: FollowedReport; form: FormState; sent: boolean }) {
  const { t, date, maybe } = usePage();
  const due = report.dueOn && maybe(`reports.due.${report.state}`, { day: date.long(report.dueOn) });
  return (
    <>
      <h1>{t('reports.about', { company: report.company })}</h1>
      {sent && (
        <Alert kind="success" title={t('reports.sent')} live class="mt-6">
          {t('reports.sent-text')}
        </Alert>
      )}
      <dl class="ficha border-b border-linea mt-8">
        <Fact label={t('reports.state')}>
          <strong>{t(`reports.state.${report.state}`)}</strong>
          {due && ` ${due}`}
        </Fact>
        {report.outcome && <Fact label={t('reports.outcome')}>{t(`reports.outcome.${report.outcome}`)}</Fact>}
        {report.suspended && <Fact label={t('reports.consequence')}>{t('reports.suspended')}</Fact>}
        <Fact label={t('reports.received-on')}>{date.long(report.receivedAt)}</Fact>
        <Fact label={t('reports.category-short')}>{t(`reports.category.${report.category}`)}</Fact>
      </dl>
      {report.answers.length > 0 && <WiderAnswers answers={report.answers} />}
      <h2 class="mt-10 mb-5">{t('reports.talk')}</h2>
      <MessageList messages={report.messages} own="reporter" />
      {report.mayWrite ? <Reply report={report} form={form} /> : <p class="mt-8">{t('reports.closed-text')}</p>}
    </>
  );
}

function Reply({ report, form }: { report: FollowedReport; form: FormState }) {
  const { t } = usePage();
  const label = t('reports.reply');
  const again = Object.keys(form.errors).length > 0 || form.summary ? form : freshForm();
  return (
    <Form form={again} action="/reportar/seguimiento/mensaje" labels={{ texto: label }} class="mt-10">
      <input type="hidden" name="recibo" value={report.receipt} />
      <input type="hidden" name="envio" value={valueOf(form, 'envio')} />
      <TextArea
        form={again}
        name="texto"
        hint={t(report.state === 'answered' ? 'reports.reply-again' : 'reports.reply-hint')}
        rows={5}
        maxLength={4000}
      />
      <Button kind="action">{t('reports.reply-send')}</Button>
    </Form>
  );
}

/** What came of this and of what others said, in the words of FM4: in Spanish. */
function WiderAnswers({ answers }: Pick<FollowedReport, 'answers'>) {
  const { t, date } = usePage();
  return (
    <section aria-labelledby="respuestas">
      <h2 id="respuestas" class="mt-10 mb-3">
        {t('reports.wider')}
      </h2>
      <p>{t('reports.wider-text')}</p>
      <ul class="list-none p-0">
        {answers.map(({ title, outcome, text, href, on }) => (
          <li key={title} class="py-3 border-t border-linea">
            <strong lang="es">{title}</strong>
            <span class="block text-tenue text-sm">
              {t(`reports.wider.${outcome}`)} · {date.long(on)}
            </span>
            <p class="m-0 mt-2 whitespace-pre-line" lang="es">
              {text}
            </p>
            {href && (
              <p class="m-0 mt-2">
                <TextLink href={href}>{t('reports.wider-more')}</TextLink>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
