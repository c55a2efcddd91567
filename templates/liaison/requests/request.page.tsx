import { ActionButton, Button } from '../../components/button.js';
import { Fact } from '../../components/fact.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';
import { type AgreementPlace, Place } from '../agreements/place.js';
import { RequestBadge } from './request-badge.js';
import type { RequestFacts, RequestLimits } from './request.shapes.js';

interface RequestPageProps {
  place: AgreementPlace;
  home: string;
  request: RequestFacts;
  limits: RequestLimits;
  /** Null: not to be answered here. */
  answer: FormState | null;
}

/** A request of a liaison with FM4's answer. */
export function RequestPage({ place, home, request, limits, answer }: RequestPageProps) {
  const { t, date } = usePage();
  const { id, subject, municipality, text, askedAt, answerBy, state, answeredAt, closedAt } = request;
  return (
    <Place place={place} title={subject}>
      <BackLink href={home}>{t(`liaison.requests.${place}`)}</BackLink>
      <h1>
        <Content>{subject}</Content>
      </h1>
      <p class="mt-2 mb-4">
        <RequestBadge request={request} />
      </p>
      <dl class="ficha max-w-3xl">
        <Fact label={t('liaison.agreement-field.municipality')}>
          <Content>{municipality}</Content>
        </Fact>
        <Fact label={t('liaison.request-asked')}>{date.long(askedAt)}</Fact>
        {state === 'open' && <Fact label={t('liaison.request-answer-by')}>{date.long(answerBy)}</Fact>}
        {closedAt && <Fact label={t('liaison.request-closed-on')}>{date.long(closedAt)}</Fact>}
      </dl>
      <p class="mt-6 max-w-lectura whitespace-pre-line">
        <Content>{text}</Content>
      </p>
      {request.answer && answeredAt && (
        <Section id="respuesta" class="mt-8 max-w-3xl hoja p-5" title={t('liaison.request-answer')}>
          <p class="text-tenue">{date.long(answeredAt)}</p>
          <p class="mt-2 max-w-lectura whitespace-pre-line">
            <Content>{request.answer}</Content>
          </p>
        </Section>
      )}
      {answer && (
        <Section id="responder" class="mt-8 max-w-3xl" title={t('liaison-fm4.request-answer')}>
          <Form
            form={answer}
            action={`${home}/${id}/responder`}
            labels={{ answer: t('liaison.request-answer') }}
            class="mt-3"
          >
            <TextArea name="answer" hint={t('liaison-fm4.hint.answer')} rows={8} maxLength={limits.answer} />
            <Button kind="action">{t('liaison-fm4.request-answer-do')}</Button>
          </Form>
        </Section>
      )}
      {state !== 'closed' && (
        <div class="mt-8">
          <ActionButton kind="ghost" action={`${home}/${id}/cerrar`}>
            {t('liaison.request-close')}
          </ActionButton>
        </div>
      )}
    </Place>
  );
}
