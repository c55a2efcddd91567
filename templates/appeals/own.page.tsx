import { Alert } from '../components/alert.js';
import { Badge } from '../components/badge.js';
import { ActionButton, Button } from '../components/button.js';
import { Fact } from '../components/fact.js';
import { RefusedForm, Form, type FormState, valueOf } from '../components/form.js';
import { Section } from '../components/section.js';
import { TextArea } from '../components/text-field.js';
import { BackLink, TextLink } from '../components/text-link.js';
import { CompanyLayout } from '../layouts/company-layout.js';
import { usePage } from '../page.js';
import type { AppealOutcome } from './outcome.js';

type LevelId = 'N1' | 'N2' | 'N3';

export interface OwnAppealsProps {
  /** The newest decision about the company. */
  decision: { level: LevelId | null; decidedAt: Date; until: string } | null;
  mayAppeal: boolean;
  /** It could be appealed, by an administrator of the company. */
  needsAdmin: boolean;
  /** Working days in which it is decided. */
  days: number;
  appeals: readonly {
    id: string;
    state: 'received' | 'examining' | 'resolved' | 'withdrawn';
    level: LevelId | null;
    decidedAt: Date;
    receivedAt: Date;
    dueOn: string;
    grounds: string;
    outcome: AppealOutcome | null;
    answer: string | null;
    mayWithdraw: boolean;
  }[];
  form: FormState;
}

/** What a company may appeal, and how its appeals stand. */
export function OwnAppealsPage(props: OwnAppealsProps) {
  const { t, date } = usePage();
  const { decision, appeals, form, mayAppeal } = props;
  return (
    <CompanyLayout title={t('appeals.own.title')}>
      <BackLink href="/empresa/auditoria">{t('appeals.own.back')}</BackLink>
      <h1>{t('appeals.own.title')}</h1>
      <p class="mt-2 max-w-lectura text-tenue">{t('appeals.own.lead', { days: props.days })}</p>
      {!mayAppeal && <RefusedForm form={form} />}
      {appeals.map((appeal) => (
        <Section
          key={appeal.id}
          id={`apelacion-${appeal.id}`}
          class="hoja p-6 mt-6 max-w-3xl"
          heading="text-xl"
          title={t('appeals.own.of', { day: date.long(appeal.decidedAt) })}
        >
          <p class="mt-2">
            <Badge kind={appeal.state === 'resolved' ? 'done' : appeal.state === 'withdrawn' ? 'waiting' : 'current'}>
              {t(`appeals.state.${appeal.state}`)}
            </Badge>
          </p>
          <dl class="ficha border-b border-linea">
            {appeal.outcome && <Fact label={t('appeals.outcome')}>{t(`appeals.outcome.${appeal.outcome}`)}</Fact>}
            {appeal.answer && (
              <Fact label={t('appeals.answer')} class="whitespace-pre-line">
                {appeal.answer}
              </Fact>
            )}
            <Fact label={t('appeals.received-on')}>{date.long(appeal.receivedAt)}</Fact>
            {appeal.state !== 'resolved' && appeal.state !== 'withdrawn' && (
              <Fact label={t('appeals.due')}>{date.long(appeal.dueOn)}</Fact>
            )}
            <Fact label={t('appeals.wrote')} class="whitespace-pre-line">
              {appeal.grounds}
            </Fact>
          </dl>
          {appeal.mayWithdraw && (
            <div class="mt-4">
              <ActionButton kind="outline" small action="/empresa/apelaciones/retirar" fields={{ id: appeal.id }}>
                {t('appeals.own.withdraw')}
              </ActionButton>
            </div>
          )}
        </Section>
      ))}
      {decision === null && appeals.length === 0 && (
        <Alert kind="info" class="mt-6 max-w-3xl" title={t('appeals.own.nothing-title')}>
          {t('appeals.own.nothing')}
        </Alert>
      )}
      {decision && !mayAppeal && appeals.length === 0 && (
        <Alert kind="info" class="mt-6 max-w-3xl" title={t('appeals.own.closed-title')}>
          {props.needsAdmin
            ? t('appeals.own.needs-admin', { day: date.long(decision.until) })
            : t('appeals.own.closed', { day: date.long(decision.until) })}
        </Alert>
      )}
      {decision && mayAppeal && (
        <Section id="apelar" class="mt-8 max-w-3xl" title={t('appeals.own.new')}>
          <p class="mt-2">
            {decision.level
              ? t('appeals.own.decided', { level: t(`level.${decision.level}`), day: date.long(decision.decidedAt) })
              : t('appeals.own.decided-none', { day: date.long(decision.decidedAt) })}{' '}
            {t('appeals.own.until', { day: date.long(decision.until) })}{' '}
            <TextLink href="/empresa/auditoria/carta.pdf">{t('letters.download')}</TextLink>
          </p>
          <Form form={form} action="/empresa/apelaciones" labels={{ grounds: t('appeals.own.grounds') }} class="mt-4">
            <input type="hidden" name="id" value={valueOf(form, 'id')} />
            <TextArea name="grounds" hint={t('appeals.own.grounds-hint')} rows={8} maxLength={4000} />
            <Button kind="action">{t('appeals.own.send')}</Button>
          </Form>
        </Section>
      )}
    </CompanyLayout>
  );
}
