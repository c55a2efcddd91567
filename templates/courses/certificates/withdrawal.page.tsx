import { Badge } from '../../components/badge.js';
import { ActionButton, Button } from '../../components/button.js';
import { Fact } from '../../components/fact.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { CertificateStateName } from './certificate-state.js';
import type { ShownWithdrawal } from './withdrawals.page.js';

interface WithdrawalProps {
  code: string;
  courseTitle: string;
  personName: string;
  companyName: string | null;
  issuedAt: Date;
  expiresOn: string | null;
  state: CertificateStateName;
  /** Newest first; `own`: the reader proposed it. */
  history: readonly (ShownWithdrawal & { own: boolean })[];
  /** Letters of a reason. */
  longest: number;
  form: FormState;
}

/** One certificate for FM4: what it says, and whether it is withdrawn. */
export function WithdrawalPage(props: WithdrawalProps) {
  const { code, history, state } = props;
  const { t, date } = usePage();
  const open = history.find((one) => one.state === 'open');
  return (
    <Fm4Layout title={code}>
      <BackLink href="/fm4/cursos/constancias">{t('courses-fm4.withdrawal.title')}</BackLink>
      <h1 class="codigo">{code}</h1>
      <dl class="ficha mt-6 max-w-3xl border-b border-linea">
        <Fact label={t('courses.certificate.name')}>{props.personName}</Fact>
        {props.companyName && <Fact label={t('courses-fm4.withdrawal.company')}>{props.companyName}</Fact>}
        <Fact label={t('courses.certificate.course')}>{props.courseTitle}</Fact>
        <Fact label={t('courses.certificate.date')}>{date.long(props.issuedAt)}</Fact>
        {props.expiresOn && <Fact label={t('courses.certificate.until')}>{date.long(props.expiresOn)}</Fact>}
        <Fact label={t('courses-fm4.withdrawal.state')}>
          <Badge kind={state === 'valid' ? 'done' : 'waiting'}>{t(`courses.certificate.state.${state}`)}</Badge>
        </Fact>
        <Fact label={t('courses-fm4.withdrawal.public')}>
          <TextLink href={`/constancias/${code}`}>{t('courses.certificate.public')}</TextLink>
        </Fact>
      </dl>
      {open ? <Decide {...open} /> : state !== 'withdrawn' && <Propose {...props} />}
      <History history={history.filter((one) => one !== open)} />
    </Fm4Layout>
  );
}

function Propose({ code, longest, form }: WithdrawalProps) {
  const { t } = usePage();
  return (
    <Section id="retirar" class="mt-10 max-w-lectura" title={t('courses-fm4.withdrawal.propose')}>
      <p class="mt-2 mb-4">{t('courses-fm4.withdrawal.how')}</p>
      <Form
        form={form}
        action={`/fm4/cursos/constancias/${code}`}
        labels={{ reason: t('courses-fm4.withdrawal.reason') }}
      >
        <TextArea name="reason" hint={t('courses-fm4.withdrawal.reason-hint')} rows={3} maxLength={longest} />
        <Button kind="danger">{t('courses-fm4.withdrawal.propose-yes')}</Button>
      </Form>
    </Section>
  );
}

function Decide({ id, reason, proposer, proposedAt, own }: ShownWithdrawal & { own: boolean }) {
  const { t, date } = usePage();
  const at = `/fm4/cursos/constancias/propuestas/${id}`;
  return (
    <Section id="decidir" class="mt-10 max-w-lectura" title={t('courses-fm4.withdrawal.decide')}>
      <p class="mt-2">
        {t('courses-fm4.withdrawal.proposed-by', {
          who: proposer ?? t('courses-fm4.withdrawal.gone'),
          when: date.at(proposedAt),
        })}
      </p>
      <blockquote class="mt-3 border-l-4 border-linea pl-4">{reason}</blockquote>
      <p class="mt-4">{t(own ? 'courses-fm4.withdrawal.own' : 'courses-fm4.withdrawal.consequence')}</p>
      <div class="mt-4 flex flex-wrap gap-3">
        {!own && (
          <ActionButton kind="danger" action={`${at}/confirmar`}>
            {t('courses-fm4.withdrawal.confirm')}
          </ActionButton>
        )}
        <ActionButton kind="outline" action={`${at}/rechazar`}>
          {t(own ? 'courses-fm4.withdrawal.take-back' : 'courses-fm4.withdrawal.decline')}
        </ActionButton>
      </div>
    </Section>
  );
}

function History({ history }: { history: readonly ShownWithdrawal[] }) {
  const { t, date } = usePage();
  if (history.length === 0) return null;
  return (
    <Section id="historia" ruled title={t('courses-fm4.withdrawal.history')}>
      <ul class="grid list-none gap-3 p-0">
        {history.map(({ id, state, reason, proposer, decider, decidedAt }) => (
          <li key={id}>
            <strong>{t(`courses-fm4.withdrawal.state.${state}`)}</strong>
            {decidedAt && ` · ${date.long(decidedAt)}`}
            <span class="block">{reason}</span>
            <span class="block text-sm text-tenue">
              {[proposer, decider].map((name) => name ?? t('courses-fm4.withdrawal.gone')).join(' → ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
