import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { ActionButton, Button } from '../../components/button.js';
import { Fact } from '../../components/fact.js';
import { RefusedForm, Form, type FormState, freshForm } from '../../components/form.js';
import { Section } from '../../components/section.js';
import type { BannerState } from '../../components/state-banner.js';
import { TextArea } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { Concerns, type ConcernsProps } from '../concerns/concerns.js';
import { type Answer, Answers } from '../hearing/own-hearing.js';
import { StateBadge } from '../state-badge.js';
import type { Move } from './moves.js';
import { type DecidingPeople, TooFewPeople } from './too-few-people.js';

/** A proposal, and all there is to know before deciding it. */
export interface ProposalFacts {
  id: string;
  move: Move;
  /** Null: the account is gone. */
  proposer: string | null;
  proposedAt: Date;
  publicReason: string;
  internalReason: string;
  state: 'open' | 'confirmed' | 'declined' | 'withdrawn' | 'lapsed';
  decider: string | null;
  decidedAt: Date | null;
  decisionReason: string | null;
  distinction: {
    id: string;
    company: string;
    levelName: string;
    code: string;
    state: BannerState;
    /** `YYYY-MM-DD` */
    expiresOn: string;
    version: number;
  };
  /** Of the company, the newest first. */
  answers: readonly Answer[];
  concerns: ConcernsProps;
  people: DecidingPeople;
  mayDecide: boolean;
  mayWithdraw: boolean;
  /** What keeps the reader from deciding. */
  tie: 'conflict' | 'advised' | 'audited' | 'voted' | null;
}

type ProposalPageProps = ProposalFacts & { form: FormState };

/** A proposal to suspend, reinstate or revoke: a second person reads everything, then confirms or declines. */
export function ProposalPage(props: ProposalPageProps) {
  const { t } = usePage();
  const { move, distinction, answers } = props;
  const title = t(`distinctions-fm4.proposal.${move}.title`, { company: distinction.company });
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs
        trail={[
          { href: '/fm4/distintivos', label: t('distinctions-fm4.title') },
          { href: `/fm4/distintivos/${distinction.id}`, label: distinction.company },
        ]}
        current={t('distinctions-fm4.proposal.crumb')}
      />
      <h1 class="mt-4">{title}</h1>
      <p class="mt-2 flex flex-wrap gap-3 items-center">
        <span>{distinction.levelName}</span>
        <StateBadge state={distinction.state} />
        <span class="codigo">{distinction.code}</span>
      </p>
      <div class="grid gap-12 lg:grid-cols-[1.4fr_1fr] lg:gap-16 mt-8">
        <div>
          <Said {...props} />
          <Decide {...props} />
        </div>
        <div>
          <Section id="audiencia" title={t('distinctions-fm4.hearing')}>
            {answers.length === 0 && <p class="mt-2 text-tenue">{t('distinctions-fm4.proposal.no-answers')}</p>}
            <Answers answers={answers} files="/fm4/distintivos/respuestas" />
          </Section>
          <Concerns {...props.concerns} />
        </div>
      </div>
    </Fm4Layout>
  );
}

function Said(props: ProposalFacts) {
  const { t, date } = usePage();
  const nobody = t('distinctions-fm4.proposal.nobody');
  const long = (text: string) => <span class="whitespace-pre-line">{text}</span>;
  const rows: (readonly [string, ComponentChildren] | null)[] = [
    [
      t('distinctions-fm4.proposal.by'),
      t('distinctions-fm4.record-line', { at: date.at(props.proposedAt), by: props.proposer ?? nobody }),
    ],
    [t('distinctions-fm4.public-reason'), long(props.publicReason)],
    [t('distinctions-fm4.internal-reason'), long(props.internalReason)],
    [t('distinctions-fm4.proposal.state'), t(`distinctions-fm4.proposal.state.${props.state}`)],
    props.decidedAt && [
      t('distinctions-fm4.proposal.decided'),
      t('distinctions-fm4.record-line', {
        at: date.at(props.decidedAt),
        by: props.decider ?? (props.state === 'lapsed' ? t('distinctions-fm4.by-system') : nobody),
      }),
    ],
    props.decisionReason === null ? null : [t('distinctions-fm4.proposal.decision-reason'), long(props.decisionReason)],
  ];
  return (
    <Section id="propuesta" heading="mb-4" title={t('distinctions-fm4.proposal.said')}>
      <dl class="ficha border-b border-linea">
        {rows.map(
          (row) =>
            row && (
              <Fact key={row[0]} label={row[0]}>
                {row[1]}
              </Fact>
            ),
        )}
      </dl>
    </Section>
  );
}

function Decide(props: ProposalPageProps) {
  const { t, date } = usePage();
  const { id, move, distinction, form, tie } = props;
  if (props.state !== 'open') return <RefusedForm form={form} />;
  const path = `/fm4/distintivos/propuestas/${id}`;
  const declining = 'decisionReason' in form.values || 'decisionReason' in form.errors;
  return (
    <Section id="decidir" class="mt-12" title={t('distinctions-fm4.proposal.decide')}>
      {!props.mayDecide && <RefusedForm form={form} />}
      <p class="mt-2 max-w-lectura">{t('distinctions-fm4.proposal.wait')}</p>
      <TooFewPeople people={props.people} />
      {props.mayWithdraw && (
        <>
          <p class="max-w-lectura mb-4">{t('distinctions-fm4.proposal.own')}</p>
          <ActionButton kind="outline" action={`${path}/retirar`}>
            {t('distinctions-fm4.proposal.withdraw')}
          </ActionButton>
        </>
      )}
      {tie !== null && !props.mayWithdraw && <Alert title={t(`distinctions-fm4.tied.${tie}`)} />}
      {props.mayDecide && (
        <>
          <p class="max-w-lectura">
            {t(`distinctions-fm4.proposal.${move}.consequence`, { day: date.long(distinction.expiresOn) })}
          </p>
          <Form form={declining ? freshForm() : form} action={`${path}/confirmar`} class="mt-4">
            <input type="hidden" name="version" value={String(distinction.version)} />
            <Button kind={move === 'reinstate' ? 'action' : 'danger'}>{t(`distinctions-fm4.move.${move}.yes`)}</Button>
          </Form>
          <Form
            form={declining ? form : freshForm()}
            action={`${path}/rechazar`}
            labels={{ decisionReason: t('distinctions-fm4.proposal.decision-reason') }}
            class="mt-8"
          >
            <TextArea
              name="decisionReason"
              hint={t('distinctions-fm4.internal-reason-hint')}
              rows={3}
              maxLength={2000}
            />
            <Button kind="outline">{t('distinctions-fm4.proposal.decline')}</Button>
          </Form>
        </>
      )}
    </Section>
  );
}
