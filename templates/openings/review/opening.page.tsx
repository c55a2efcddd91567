import { Alert } from '../../components/alert.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { Fold } from '../../components/fold.js';
import { RefusedForm, Form, freshForm } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { Answers } from '../announcing/answers.js';
import { CheckResult } from '../announcing/check.js';
import { Offer } from '../announcing/offer.js';
import { OpeningBadge } from '../announcing/opening-badge.js';
import type { ReadOpeningProps } from './review.shapes.js';

const home = '/fm4/vacantes';

/** Whether the page has the form that was refused. */
const shows = ({ mayAnswer, mayPause, mayClose }: ReadOpeningProps, of: string): boolean =>
  ((of === 'reviewed' || of === 'returned') && mayAnswer) ||
  (of === 'paused' && mayPause) ||
  (of === 'closed-fm4' && mayClose);

/** An opening to FM4: what it says, what the checker found, and what the reader may do about it. */
export function ReadOpeningPage(props: ReadOpeningProps) {
  const { t, date } = usePage();
  const { opening, check, reviews, problem, form } = props;
  return (
    <Fm4Layout title={opening.post}>
      <BackLink href={home}>{t('openings-fm4.title')}</BackLink>
      <h1>{opening.post}</h1>
      <p class="mt-2">
        <OpeningBadge opening={opening} /> {opening.company}
      </p>
      <div class="grid gap-3 mt-4 max-w-3xl">
        {form && !shows(props, form.of) && <RefusedForm form={form.state} />}
        {problem && (
          <Alert kind="warning">{t('openings-fm4.no-standing', { why: t(`openings-fm4.why.${problem}`) })}</Alert>
        )}
        {opening.state === 'sent' && opening.answerBy && (
          <Alert kind="info">{t('openings-fm4.waits', { day: date.relative(opening.answerBy) })}</Alert>
        )}
        {props.taken === 'other' && <Alert kind="info">{t('openings-fm4.taken-by-other')}</Alert>}
        {props.isPast && <Alert kind="warning">{t('refusal.openings.past')}</Alert>}
        {props.belowMinimum && <Alert kind="warning">{t(`openings-fm4.below-minimum.${props.belowMinimum}`)}</Alert>}
        {props.pauseReason && <Alert kind="warning">{t('openings.note.paused', { reason: props.pauseReason })}</Alert>}
        {props.closedFor && (
          <Alert kind="info">
            {t(`openings.closed.${props.closedFor}`)} {props.closeReason}
          </Alert>
        )}
      </div>
      <div class="grid gap-10 lg:grid-cols-[1.4fr_1fr] lg:gap-12 mt-6">
        <div>
          <Offer opening={opening} />
          <p class="mt-6">
            <strong>{t('openings.field.contact')}:</strong> {opening.contact || t('openings.unsaid')}
          </p>
          <Answers reviews={reviews} open={false} />
        </div>
        <div class="grid gap-8 content-start no-imprimir">
          <CheckResult check={check} maxNorm={null} />
          <Acts {...props} />
        </div>
      </div>
    </Fm4Layout>
  );
}

function Acts(props: ReadOpeningProps) {
  const { t } = usePage();
  const base = `${home}/${props.opening.id}`;
  return (
    <>
      {props.hasSheet && (
        <p class="m-0 flex flex-wrap gap-3">
          <LinkButton kind="action" href={`${base}/hoja`}>
            {t('openings-fm4.sheet')}
          </LinkButton>
          <LinkButton kind="outline" href={`${base}/hoja?idioma=en`}>
            {t('openings-fm4.sheet-en')}
          </LinkButton>
        </p>
      )}
      {props.mayTake && (
        <ActionButton kind="action" action={`${base}/tomar`}>
          {t('openings-fm4.take')}
        </ActionButton>
      )}
      {props.mayAnswer && <Answering {...props} base={base} />}
      {props.mayRelease && (
        <ActionButton kind="outline" action={`${base}/dejar`}>
          {t('openings-fm4.release')}
        </ActionButton>
      )}
      {props.mayResume && (
        <ActionButton kind="primary" action={`${base}/reanudar`}>
          {t('openings-fm4.resume')}
        </ActionButton>
      )}
      {props.mayPause && <Reasoned {...props} action={`${base}/pausar`} of="paused" name="pause" />}
      {props.mayClose && <Reasoned {...props} action={`${base}/cerrar`} of="closed-fm4" name="close" />}
    </>
  );
}

const formOf = (form: ReadOpeningProps['form'], of: string) => (form?.of === of ? form.state : freshForm());

function Answering({ base, ...props }: ReadOpeningProps & { base: string }) {
  const { t } = usePage();
  const { form, check } = props;
  const labels = { normsRead: t('openings-fm4.norms-read') };
  return (
    <>
      <Section id="confirmar" class="hoja p-5" heading="text-xl mb-2" title={t('openings-fm4.approve-title')}>
        <p>{t('openings-fm4.approve-text')}</p>
        <Form form={formOf(form, 'reviewed')} action={`${base}/confirmar`} labels={labels}>
          {check.demands.length > 0 && <Checkbox name="normsRead" hint={t('openings-fm4.norms-read-hint')} />}
          <Button kind="action">{t('openings-fm4.approve')}</Button>
        </Form>
      </Section>
      <Reasoned {...props} action={`${base}/devolver`} of="returned" name="return" />
    </>
  );
}

function Reasoned({
  action,
  of,
  name,
  form,
  limits,
}: Pick<ReadOpeningProps, 'form' | 'limits'> & { action: string; of: string; name: 'return' | 'pause' | 'close' }) {
  const { t } = usePage();
  return (
    <Fold id={name} open={form?.of === of} title={t(`openings-fm4.${name}-title`)}>
      <Form form={formOf(form, of)} action={action} labels={{ reasons: t('openings-fm4.reasons') }}>
        <TextArea name="reasons" hint={t(`openings-fm4.${name}-hint`)} rows={4} maxLength={limits.reasons} />
        <Button kind={name === 'close' ? 'danger' : 'outline'}>{t(`openings-fm4.${name}`)}</Button>
      </Form>
    </Fold>
  );
}
