import { Alert } from '../components/alert.js';
import { ActionButton, Button } from '../components/button.js';
import { RadioGroup } from '../components/choice-field.js';
import { Fact } from '../components/fact.js';
import { RefusedForm, Form, type FormState, freshForm } from '../components/form.js';
import { Section } from '../components/section.js';
import { TextArea } from '../components/text-field.js';
import { BackLink, TextLink } from '../components/text-link.js';
import { Fm4Layout } from '../layouts/fm4-layout.js';
import { usePage } from '../page.js';
import { type AppealOutcome, appealOutcomes, type AppealState } from './outcome.js';

export interface Fm4AppealLine {
  id: string;
  kind: 'appeal' | 'complaint';
  company: string;
  state: AppealState;
  receivedAt: Date;
  dueOn: string;
  examiner: string | null;
}

export interface Fm4Appeal extends Fm4AppealLine {
  auditId: string;
  level: 'N1' | 'N2' | 'N3' | null;
  decidedAt: Date;
  grounds: string;
  contactName: string | null;
  contactEmail: string | null;
  outcome: AppealOutcome | null;
  answer: string | null;
  proposer: string | null;
  confirmer: string | null;
  declinedReason: string | null;
  resolvedAt: Date | null;
  version: number;
  mayTake: boolean;
  mayRelease: boolean;
  mayPropose: boolean;
  mayConfirm: boolean;
  /** The reader proposed: another confirms. */
  waitsForOther: boolean;
}

/** An appeal or a complaint, and what the reader may do about it. */
export function AppealFm4Page({ appeal, form }: { appeal: Fm4Appeal; form: FormState }) {
  const { t, date } = usePage();
  const title = t(`appeals-fm4.of.${appeal.kind}`, { company: appeal.company });
  const long = (text: string) => <span class="whitespace-pre-line">{text}</span>;
  return (
    <Fm4Layout title={title}>
      <BackLink href="/fm4/apelaciones">{t('appeals-fm4.title')}</BackLink>
      <h1>{title}</h1>
      <div class="grid gap-10 lg:grid-cols-[1.4fr_1fr] lg:gap-16 mt-6">
        <div>
          <dl class="ficha border-b border-linea">
            <Fact label={t('appeals.state')}>{t(`appeals-fm4.state.${appeal.state}`)}</Fact>
            <Fact label={t('appeals-fm4.decision')}>
              {appeal.level ? t(`level.${appeal.level}`) : t('audits.list.no-level')}, {date.long(appeal.decidedAt)}.{' '}
              <TextLink href={`/fm4/auditorias/${appeal.auditId}`}>{t('appeals-fm4.case')}</TextLink>
            </Fact>
            <Fact label={t('appeals.received-on')}>{date.at(appeal.receivedAt)}</Fact>
            <Fact label={t('appeals.due')}>{date.relative(appeal.dueOn)}</Fact>
            {(appeal.contactName ?? appeal.contactEmail) && (
              <Fact label={t('appeals-fm4.contact')}>
                {[appeal.contactName, appeal.contactEmail].filter(Boolean).join(', ')}
              </Fact>
            )}
            <Fact label={t('appeals.wrote')}>{long(appeal.grounds)}</Fact>
            <Fact label={t('appeals-fm4.examiner')}>{appeal.examiner ?? '–'}</Fact>
            {appeal.outcome && <Fact label={t('appeals-fm4.proposed')}>{t(`appeals.outcome.${appeal.outcome}`)}</Fact>}
            {appeal.answer && <Fact label={t('appeals.answer')}>{long(appeal.answer)}</Fact>}
            {appeal.proposer && <Fact label={t('appeals-fm4.proposer')}>{appeal.proposer}</Fact>}
            {appeal.confirmer && (
              <Fact label={t('appeals-fm4.confirmer')}>
                {appeal.confirmer}, {date.at(appeal.resolvedAt!)}
              </Fact>
            )}
          </dl>
          {appeal.declinedReason && appeal.state === 'examining' && (
            <Alert kind="warning" class="mt-6" title={t('appeals-fm4.declined')}>
              {appeal.declinedReason}
            </Alert>
          )}
        </div>
        <Acts appeal={appeal} form={form} />
      </div>
    </Fm4Layout>
  );
}

function Acts({ appeal, form }: { appeal: Fm4Appeal; form: FormState }) {
  const { t } = usePage();
  const base = `/fm4/apelaciones/${appeal.id}`;
  const version = <input type="hidden" name="version" value={String(appeal.version)} />;
  const own = (name: string) => (name in form.values || name in form.errors ? form : freshForm());
  const known = ['outcome', 'answer', 'reason', 'conflict'].some((name) => name in form.values || name in form.errors);
  return (
    <div class="grid gap-8 content-start">
      {!known && <RefusedForm form={form} />}
      {appeal.mayTake && (
        <Section id="tomar" heading="text-xl mb-2" title={t('appeals-fm4.take-title')}>
          <p>{t('appeals-fm4.take-text')}</p>
          <ActionButton kind="action" action={`${base}/tomar`} fields={{ version: String(appeal.version) }}>
            {t('appeals-fm4.take')}
          </ActionButton>
        </Section>
      )}
      {appeal.waitsForOther && <Alert kind="info" title={t('appeals-fm4.waits')} />}
      {appeal.mayConfirm && (
        <Section id="confirmar" class="hoja p-5" heading="text-xl mb-2" title={t('appeals-fm4.confirm-title')}>
          <p>{t(appeal.outcome === 'new-round' ? 'appeals-fm4.confirm-again' : 'appeals-fm4.confirm-text')}</p>
          <ActionButton kind="action" action={`${base}/confirmar`} fields={{ version: String(appeal.version) }}>
            {t('appeals-fm4.confirm')}
          </ActionButton>
          <Form
            form={own('reason')}
            action={`${base}/rechazar`}
            labels={{ reason: t('appeals-fm4.why-not') }}
            class="mt-6"
          >
            {version}
            <TextArea name="reason" rows={3} maxLength={2000} />
            <Button kind="outline">{t('appeals-fm4.decline')}</Button>
          </Form>
        </Section>
      )}
      {appeal.mayPropose && (
        <Section id="proponer" class="hoja p-5" heading="text-xl mb-2" title={t('appeals-fm4.propose-title')}>
          <Form
            form={own('answer')}
            action={`${base}/proponer`}
            labels={{ outcome: t('appeals.outcome'), answer: t('appeals-fm4.answer') }}
          >
            {version}
            <RadioGroup
              name="outcome"
              choices={appealOutcomes.map((value) => ({
                value,
                label: t(`appeals.outcome.${value}`),
                hint: t(`appeals-fm4.outcome.${value}`),
              }))}
            />
            <TextArea name="answer" hint={t('appeals-fm4.answer-hint')} rows={7} maxLength={4000} />
            <Button kind="action">{t('appeals-fm4.propose')}</Button>
          </Form>
        </Section>
      )}
      {appeal.mayRelease && (
        <Section id="devolver" heading="text-xl mb-2" title={t('appeals-fm4.release-title')}>
          <Form form={own('conflict')} action={`${base}/devolver`} labels={{ conflict: t('appeals-fm4.conflict') }}>
            {version}
            <TextArea name="conflict" hint={t('appeals-fm4.conflict-hint')} rows={2} maxLength={2000} />
            <Button kind="outline">{t('appeals-fm4.release')}</Button>
          </Form>
        </Section>
      )}
    </div>
  );
}
