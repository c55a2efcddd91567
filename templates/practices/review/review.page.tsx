import { Alert } from '../../components/alert.js';
import { ActionButton, Button } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { Fact } from '../../components/fact.js';
import { Fold } from '../../components/fold.js';
import { RefusedForm, Form } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { FormatText } from '../bank/format-text.js';
import { Outcome, StandingBadge } from '../bank/standing.js';
import { TellingAlert } from '../bank/telling.js';
import type { ReviewPageProps } from './review.shapes.js';

/** A practice, what the reader may do about it, and what earlier reviews said. */
export function ReviewPage(props: ReviewPageProps) {
  const { t, date } = usePage();
  const { line, text, outcomes } = props;
  return (
    <Fm4Layout title={line.title}>
      <BackLink href="/fm4/practicas">{t('practices-fm4.title')}</BackLink>
      <h1>{line.title}</h1>
      <p class="mt-2">
        <StandingBadge line={line} />
      </p>
      <div class="grid gap-10 lg:grid-cols-[1.4fr_1fr] lg:gap-16 mt-6">
        <div>
          <dl class="ficha border-b border-linea mb-8">
            <Fact label={t('practices.field.institution')}>
              {text.institution} ({t(`practices.origin.${line.origin}`)})
              {text.anonymous && <span class="block">{t('practices-fm4.anonymous')}</span>}
            </Fact>
            {line.dueOn && <Fact label={t('practices-fm4.due')}>{date.relative(line.dueOn)}</Fact>}
            {line.lookBy && <Fact label={t('practices.look-by')}>{date.relative(line.lookBy)}</Fact>}
            {text.items.length > 0 && (
              <Fact label={t('practices.field.items')}>
                {text.items.map((item, at) => (
                  <>
                    {at > 0 && ', '}
                    <TextLink href={`/fm4/practicas/${item}`}>{item}</TextLink>
                  </>
                ))}
              </Fact>
            )}
          </dl>
          <TellingAlert fields={props.telling} />
          <FormatText text={text} />
        </div>
        <div class="grid gap-8 content-start">
          <Acts {...props} />
          {outcomes.map((outcome, at) => (
            <Fold
              key={outcome.round}
              id={`revision-${outcome.round}`}
              open={at === 0 && !line.underReview}
              title={t('practices.review-of', {
                day: date.long(outcome.decidedAt),
                found: t(`practices.class.${outcome.class}`),
              })}
            >
              <Outcome outcome={outcome} />
            </Fold>
          ))}
        </div>
      </div>
    </Fm4Layout>
  );
}

function Acts(props: ReviewPageProps) {
  const { t } = usePage();
  const { line, seats, form, judges, refusal } = props;
  const base = `/fm4/practicas/banco/${line.id}`;
  return (
    <>
      {!judges && <RefusedForm form={form} />}
      {line.underReview && refusal && <Alert kind="info">{t(`refusal.practices.may-not-${refusal}`)}</Alert>}
      {line.disputedAt && <Alert kind="info">{t('practices-fm4.disputed')}</Alert>}
      {props.judged && line.underReview && <Alert kind="success">{t('practices-fm4.you-judged')}</Alert>}
      {props.mayTake && (
        <Section id="tomar" heading="text-xl mb-2" title={t('practices-fm4.take-title')}>
          <p>{t('practices-fm4.take-text')}</p>
          <ActionButton kind="action" action={`${base}/tomar`}>
            {t('practices-fm4.take')}
          </ActionButton>
        </Section>
      )}
      {judges && <Judging {...props} judges={judges} />}
      {line.underReview && seats.length > 0 && (
        <Section id="lugares" heading="text-xl mb-2" title={t('practices-fm4.seats')}>
          <ul class="list-none p-0 grid gap-3">
            {seats.map((seat) => (
              <Seat key={seat.seat} seat={seat} base={base} />
            ))}
          </ul>
        </Section>
      )}
      {props.mayLookAgain && (
        <Section id="volver" heading="text-xl mb-2" title={t('practices-fm4.look-title')}>
          <p>{t('practices-fm4.look-text')}</p>
          <ActionButton kind="outline" action={`${base}/volver-a-ver`}>
            {t('practices-fm4.look')}
          </ActionButton>
        </Section>
      )}
    </>
  );
}

function Seat({ seat, base }: { seat: ReviewPageProps['seats'][number]; base: string }) {
  const { t, date } = usePage();
  return (
    <li>
      {t(seat.seat === 3 ? 'practices-fm4.third' : 'practices-fm4.seat', { n: seat.seat })}
      {seat.name && `: ${seat.name}`}.{' '}
      <span class="text-tenue">
        {seat.doneAt
          ? t('practices-fm4.done-at', { day: date.long(seat.doneAt) })
          : t('practices-fm4.taken-at', { day: date.long(seat.takenAt) })}
      </span>
      {seat.mayRelease && (
        <ActionButton
          kind="outline"
          small
          action={`${base}/devolver`}
          fields={{ seat: String(seat.seat) }}
          class="mt-1"
        >
          {t('practices-fm4.release')}
        </ActionButton>
      )}
    </li>
  );
}

function Judging({
  line,
  judges,
  form,
  maxReason,
}: ReviewPageProps & { judges: NonNullable<ReviewPageProps['judges']> }) {
  const { t } = usePage();
  const labels = Object.fromEntries(
    judges.flatMap((criterion) => {
      const name = t(`practices.field.${criterion}`);
      return [
        [criterion, name],
        [`${criterion}Reason`, t('practices-fm4.reason-of', { name })],
      ];
    }),
  );
  return (
    <Section id="dictamen" class="hoja p-5" heading="text-xl mb-2" title={t('practices-fm4.judge-title')}>
      <p>{t('practices-fm4.judge-text')}</p>
      <Form form={form} action={`/fm4/practicas/banco/${line.id}/dictamen`} labels={labels}>
        {judges.map((criterion) => (
          <div key={criterion} class="mb-6">
            <RadioGroup
              name={criterion}
              hint={t(`practices.criterion.${criterion}`)}
              choices={[
                { value: 'si', label: t('practices.met') },
                { value: 'no', label: t('practices.unmet') },
              ]}
            />
            <TextArea name={`${criterion}Reason`} rows={3} maxLength={maxReason} />
          </div>
        ))}
        <Button kind="action">{t('practices-fm4.judge')}</Button>
      </Form>
    </Section>
  );
}
