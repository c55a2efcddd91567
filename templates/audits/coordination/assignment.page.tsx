import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { Fact } from '../../components/fact.js';
import { Fold } from '../../components/fold.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { AuditState } from '../cases/audit-list.page.js';
import type { TermShape } from '../company-view/company-term.js';
import type { LevelId } from '../review/review-props.js';
import { CaseTerm } from './case-term.js';

/** An auditor who may get the case. */
export interface Candidate {
  userId: string;
  name: string;
  /** Cases that count against their capacity. */
  inHand: number;
  late: number;
  capacity: number | null;
}

export interface AssignmentProps {
  auditId: string;
  companyName: string;
  targetLevel: LevelId;
  sector: string;
  state: AuditState;
  auditorName: string | null;
  /** Calendar day by which the present step should be done. */
  dueOn: string | null;
  /** Whom the coordination asks to take it. */
  offer: { name: string; at: Date; note: string; isReaders: boolean } | null;
  /** Earlier ones, the latest first. */
  offers: {
    id: string;
    name: string;
    by: string;
    at: Date;
    state: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed';
    closedAt: Date | null;
    reason: string | null;
  }[];
  /** Of impartiality, the latest first. */
  statements: { id: string; name: string; at: Date; statements: string[] }[];
  /** Who has least to do comes first. */
  fit: Candidate[];
  /** `why`: the end of a catalogue key. */
  unfit: { userId: string; name: string; why: string }[];
  mayAssign: boolean;
  term: TermShape | null;
  mayPause: boolean;
  mayResume: boolean;
  /** The whole file of the case. */
  mayTakeFile: boolean;
  forms: { assign: FormState; pause: FormState };
}

/** Who audits a case, what they stated, and by when it is to be decided. */
export function AssignmentPage(props: AssignmentProps) {
  const { t, date } = usePage();
  const { auditId, companyName, state, term } = props;
  const base = `/fm4/auditorias/${auditId}`;
  const title = t('audits.assignment.title', { company: companyName });
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs trail={[{ href: base, label: companyName }]} current={t('audits.assignment.short')} />
      <div class="max-w-4xl">
        <h1 class="mt-4">{title}</h1>
        <dl class="ficha mt-4">
          <Fact label={t('audits.list.state')}>{t(`audits.state.${state}`)}</Fact>
          <Fact label={t('audits.list.goal')}>{t(`level.${props.targetLevel}`)}</Fact>
          <Fact label={t('audits.assignment.sector')}>{props.sector}</Fact>
          <Fact label={t('audits.list.auditor')}>{props.auditorName ?? t('audits.list.nobody')}</Fact>
          {props.dueOn && <Fact label={t('audits.list.due')}>{date.relative(props.dueOn)}</Fact>}
        </dl>
        {props.offer && <Offer {...props} base={base} />}
        {(props.mayAssign || Object.keys(props.forms.assign.errors).length > 0) && <Assign {...props} base={base} />}
        <Statements statements={props.statements} />
        {props.offers.length > 0 && <Earlier offers={props.offers} />}
        {term && <CaseTerm {...props} term={term} base={base} />}
        {props.mayTakeFile && (
          <p class="mt-10">
            <LinkButton kind="outline" href={`${base}/expediente.zip`} download>
              {t('audits.case-file.download')}
            </LinkButton>
          </p>
        )}
      </div>
    </Fm4Layout>
  );
}

type Inside = AssignmentProps & { base: string };

function Offer({ offer, mayAssign, base }: Inside) {
  const { t, date } = usePage();
  if (!offer) return null;
  return (
    <Alert
      kind="info"
      class="mt-6"
      title={t(offer.isReaders ? 'audits.assignment.asks-you' : 'audits.assignment.asks', {
        name: offer.name,
        when: date.relative(offer.at),
      })}
    >
      {offer.note !== '' && <p class="m-0 whitespace-pre-line">{offer.note}</p>}
      <div class="flex flex-wrap gap-3 mt-3">
        {offer.isReaders && (
          <LinkButton kind="action" href={`${base}/tomar`}>
            {t('audits.assignment.answer')}
          </LinkButton>
        )}
        {mayAssign && (
          <ActionButton kind="outline" action={`${base}/asignacion/retirar`}>
            {t('audits.assignment.withdraw')}
          </ActionButton>
        )}
      </div>
    </Alert>
  );
}

function Assign({ state, offer, fit, unfit, forms, base }: Inside) {
  const { t } = usePage();
  const form = forms.assign;
  const key = state === 'in_review' ? 'reassign' : offer ? 'other' : 'assign';
  return (
    <Section id="asignar" class="mt-10" title={t(`audits.assignment.${key}`)}>
      <p class="mt-2 max-w-lectura">{t(`audits.assignment.${key}-text`)}</p>
      {fit.length === 0 ? (
        <Alert kind="warning">{t('audits.assignment.nobody')}</Alert>
      ) : (
        <Form
          form={form}
          action={`${base}/asignacion`}
          labels={{ auditorId: t('audits.assignment.who'), note: t('audits.assignment.note') }}
        >
          <RadioGroup
            name="auditorId"
            choices={fit.map(({ userId, name, inHand, late, capacity }) => ({
              value: userId,
              label: name,
              hint: t('audits.assignment.load', { n: inHand, late, capacity: capacity ?? 'none' }),
            }))}
          />
          <TextArea name="note" optional rows={2} hint={t('audits.assignment.note-hint')} />
          <Button kind="primary">{t('audits.assignment.do')}</Button>
        </Form>
      )}
      {unfit.length > 0 && (
        <Fold id="no-pueden" level={3} class="mt-6" title={t('audits.assignment.unfit', { n: unfit.length })}>
          <ul class="list-disc pl-5 grid gap-1">
            {unfit.map(({ userId, name, why }) => (
              <li key={userId}>
                {name}: <UnfitWhy why={why} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}

function UnfitWhy({ why }: { why: string }) {
  const { maybe } = usePage();
  return <>{maybe(`audits.assignment.why.${why}`)}</>;
}

function Statements({ statements }: Pick<AssignmentProps, 'statements'>) {
  const { t, date } = usePage();
  return (
    <Section id="imparcialidad" class="mt-10" title={t('audits.assignment.statements')}>
      {statements.length === 0 && <p class="mt-2 text-tenue">{t('audits.assignment.no-statements')}</p>}
      {statements.map((one) => (
        <div key={one.id} class="mt-3">
          <p class="m-0 font-semibold">{t('audits.assignment.stated', { name: one.name, when: date.at(one.at) })}</p>
          <ul class="list-disc pl-5 mt-1 max-w-lectura">
            {one.statements.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Earlier({ offers }: Pick<AssignmentProps, 'offers'>) {
  const { t, date } = usePage();
  return (
    <Section id="propuestas" class="mt-10" title={t('audits.assignment.earlier')}>
      <ul class="list-disc pl-5 grid gap-2 mt-2">
        {offers.map((offer) => (
          <li key={offer.id}>
            {t('audits.assignment.earlier-line', { name: offer.name, by: offer.by, when: date.long(offer.at) })}{' '}
            {t(`audits.assignment.offer.${offer.state}`, { when: offer.closedAt ? date.long(offer.closedAt) : '' })}
            {offer.reason && <span class="block text-tenue whitespace-pre-line">{offer.reason}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
