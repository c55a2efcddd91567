import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { errorText, Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { Fm4Request } from './fm4-list.page.js';
import { FateList } from './held-list.js';
import { stateBadges } from './own-requests.js';

interface PartProps {
  request: Fm4Request;
  form: FormState;
}

const decisions = ['granted', 'partly', 'refused'] as const;

/** The page has several forms: the submitted state belongs to the one with this field. */
const own = (form: FormState, name: string): FormState => (name in form.values ? form : { values: {}, errors: {} });

/** One request for FM4: who asks what, what is held, and what to do by when. */
export function RequestFm4Page({ request, form }: PartProps) {
  const { t } = usePage();
  const { right, name, text, held, outcome } = request;
  const title = t('privacy-fm4.of', { what: t(`privacy.right.${right}`), name });
  return (
    <Fm4Layout title={title}>
      <BackLink href="/fm4/privacidad">{t('privacy-fm4.title')}</BackLink>
      <h1>{title}</h1>
      <div class="grid gap-10 lg:grid-cols-[1.5fr_1fr] lg:gap-14 mt-6">
        <div class="min-w-0">
          {text && <blockquote class="whitespace-pre-line break-words">{text}</blockquote>}
          <Refused request={request} form={form} />
          {request.own && <Alert kind="warning">{t('refusal.privacy.own-request')}</Alert>}
          {request.mayDecide && <Decide request={request} form={form} />}
          {request.mayCarryOut && <CarryOut request={request} form={form} />}
          {request.mayExtend && <Extend request={request} form={form} />}
          {(held.length > 0 || outcome) && (
            <Section
              id="tguarda"
              class="mt-10"
              heading="text-xl mb-2"
              title={t(outcome ? 'privacy.own.outcome' : 'privacy-fm4.held')}
            >
              {!outcome && <p class="mb-4 max-w-lectura">{t('privacy-fm4.held-text')}</p>}
              <FateList things={outcome ?? held} />
            </Section>
          )}
        </div>
        <Facts request={request} />
      </div>
    </Fm4Layout>
  );
}

/** Why an act was refused whose form is not here any more: somebody else was first, or its time is over. */
function Refused({ request, form }: PartProps) {
  const page = usePage();
  const isShown =
    ('razones' in form.values && request.mayDecide) ||
    ('hecho' in form.values && request.mayCarryOut) ||
    ('motivo' in form.values && request.mayExtend);
  if (!form.summary || isShown) return null;
  return (
    <Alert kind="error" live class="mb-6">
      {errorText(page, form.summary)}
    </Alert>
  );
}

function Facts({ request }: { request: Fm4Request }) {
  const { t, date } = usePage();
  const { state, askedAt, dueOn, email, proof, hasAccount, locale, extensionReason, decision, reasons } = request;
  const facts: (readonly [string, string | null])[] = [
    [t('privacy-fm4.asked'), date.long(askedAt)],
    [t('privacy-fm4.due'), dueOn && `${date.long(dueOn)} (${date.relative(dueOn)})`],
    [t('privacy.ask.email'), email],
    [t('privacy-fm4.proof'), t(`privacy-fm4.proof.${proof}`)],
    [t('privacy-fm4.account'), t(hasAccount ? 'held.yes' : 'held.no')],
    [t('privacy-fm4.language'), t(`reports-fm4.language.${locale}`)],
    [t('privacy-fm4.extension'), extensionReason],
    [t('privacy-fm4.decision'), decision && t(`privacy.decision.${decision}`)],
    [t('privacy-fm4.reasons'), reasons],
  ];
  return (
    <dl class="ficha border-b border-linea self-start">
      <div>
        <dt>{t('privacy-fm4.state')}</dt>
        <dd>
          <Badge kind={stateBadges[state]}>{t(`privacy.state.${state}`)}</Badge>
        </dd>
      </div>
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="whitespace-pre-line break-words">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

const Version = ({ request }: { request: Fm4Request }) => (
  <input type="hidden" name="version" value={String(request.version)} />
);

function Decide({ request, form }: PartProps) {
  const { t } = usePage();
  const state = own(form, 'razones');
  const labels = { decision: t('privacy-fm4.decision'), razones: t('privacy-fm4.reasons') };
  return (
    <Section id="tresp" class="mt-8 max-w-lectura" heading="text-xl mb-4" title={t('privacy-fm4.decide')}>
      <Form form={state} action={`/fm4/privacidad/${request.id}/responder`} labels={labels}>
        <Version request={request} />
        <RadioGroup
          form={state}
          name="decision"
          label={labels.decision}
          choices={decisions.map((value) => ({ value, label: t(`privacy.decision.${value}`) }))}
        />
        <TextArea
          form={state}
          name="razones"
          label={labels.razones}
          hint={t('privacy-fm4.reasons-hint')}
          rows={6}
          maxLength={4000}
        />
        <Button kind="action">{t('privacy-fm4.decide-do')}</Button>
      </Form>
    </Section>
  );
}

function CarryOut({ request, form }: PartProps) {
  const { t } = usePage();
  const state = own(form, 'hecho');
  const erases = request.right === 'erasure';
  return (
    <Section
      id="tcumple"
      class="mt-8 max-w-lectura"
      heading="text-xl mb-2"
      title={t(erases ? 'privacy-fm4.erase' : 'privacy-fm4.carry-out')}
    >
      <p class="mb-4">{t(erases ? 'privacy-fm4.erase-text' : 'privacy-fm4.carry-out-text')}</p>
      <Form
        form={state}
        action={`/fm4/privacidad/${request.id}/cumplir`}
        labels={{ hecho: t('privacy-fm4.what-done') }}
      >
        <Version request={request} />
        {!erases && <TextArea form={state} name="hecho" label={t('privacy-fm4.what-done')} rows={4} maxLength={4000} />}
        <Button kind={erases ? 'danger' : 'action'}>
          {t(erases ? 'privacy-fm4.erase-do' : 'privacy-fm4.carry-out-do')}
        </Button>
      </Form>
    </Section>
  );
}

function Extend({ request, form }: PartProps) {
  const { t } = usePage();
  const state = own(form, 'motivo');
  return (
    <details class="mt-8" open={state === form}>
      <summary class="enlace">{t('privacy-fm4.extend')}</summary>
      <p class="mt-3">{t('privacy-fm4.extend-text')}</p>
      <Form
        form={state}
        action={`/fm4/privacidad/${request.id}/ampliar`}
        labels={{ motivo: t('privacy-fm4.extension') }}
      >
        <Version request={request} />
        <TextArea form={state} name="motivo" label={t('privacy-fm4.extension')} rows={3} maxLength={4000} />
        <Button kind="outline">{t('privacy-fm4.extend-do')}</Button>
      </Form>
    </details>
  );
}
