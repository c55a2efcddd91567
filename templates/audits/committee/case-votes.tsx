import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { ErrorSummary, RefusedForm, Form } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { CommitteeCaseProps, Condition } from './committee-case-props.js';

/** What a decision asks of the company, and by when. */
export function ConditionText({ text, by }: Condition) {
  const { t, date } = usePage();
  return (
    <>
      {text} {by && <span class="text-tenue">{t('committee.condition.by', { day: date.long(by) })}</span>}
    </>
  );
}

/** The votes of the present round, for who has voted, and after the decision. */
export function Votes({ votes, voteCount, disagreement, ballot, decision }: CommitteeCaseProps) {
  const { t, date } = usePage();
  return (
    <section aria-labelledby="votos" class="mb-8">
      <h2 id="votos" class="text-xl mb-2">
        {t('committee.votes.title', { n: voteCount })}
      </h2>
      {!decision && ballot === 'open' && voteCount > 0 && <p class="m-0">{t('committee.votes.hidden')}</p>}
      {!decision && disagreement && (
        <Alert kind="warning" class="mb-3" title={t('committee.votes.disagree-title')}>
          {t('committee.votes.disagree')}
        </Alert>
      )}
      <ul class="list-none m-0 p-0">
        {votes.map((vote) => (
          <li key={vote.name} class="border-t border-linea py-3">
            <p class="m-0 flex flex-wrap gap-2 items-center">
              <strong>{vote.name}</strong>
              <Badge kind={vote.choice === 'return' ? 'waiting' : 'current'} plain>
                {t(`committee.choice.${vote.choice}`)}
              </Badge>
              {!vote.counts && <span class="text-sm text-tierra">{t('committee.votes.void')}</span>}
            </p>
            <p class="m-0 mt-1 whitespace-pre-line">{vote.reason}</p>
            {vote.condition && (
              <p class="m-0 mt-1">
                <strong>{t('committee.vote.condition')}:</strong> <ConditionText {...vote.condition} />
              </p>
            )}
            <p class="m-0 mt-1 text-sm text-tenue">{date.at(vote.at)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The reader's own vote. */
export function Ballot({ banner, ballot, choices, form, mayDeclare, decision, sitting }: CommitteeCaseProps) {
  const { t } = usePage();
  if (decision) return <RefusedForm form={form} />;
  const base = `/fm4/comite/${banner.auditId}`;
  const labels = {
    choice: t('committee.vote.choice'),
    reason: t('committee.vote.reason'),
    condition: t('committee.vote.condition'),
    conditionBy: t('committee.vote.condition-by'),
  };
  return (
    <section aria-labelledby="tu-voto" class="hoja p-5">
      <h2 id="tu-voto" class="text-xl mb-3">
        {t('committee.vote.title')}
      </h2>
      {ballot === 'open' ? (
        <Form form={form} action={`${base}/voto`} labels={labels}>
          <RadioGroup
            name="choice"
            choices={choices.map((choice) => ({
              value: choice,
              label: t(`committee.choice.${choice}`),
              hint: choice === 'return' ? t('committee.choice.return-hint') : undefined,
            }))}
          />
          <TextArea name="reason" hint={t('committee.vote.hint')} rows={5} />
          <TextArea name="condition" hint={t('committee.vote.condition-hint')} rows={2} />
          <TextField name="conditionBy" type="date" size="short" />
          <Button kind="action">{t('committee.vote.do')}</Button>
        </Form>
      ) : (
        <>
          <ErrorSummary form={form} labels={labels} />
          <p class="m-0">{t(`committee.ballot.${ballot}`)}</p>
          {ballot === 'voted' && sitting?.state === 'open' && (
            <div class="mt-3">
              <ActionButton kind="outline" small action={`${base}/voto/retirar`}>
                {t('committee.vote.withdraw')}
              </ActionButton>
            </div>
          )}
        </>
      )}
      {mayDeclare && (
        <p class="mt-4 mb-0 border-t border-linea pt-3">
          <LinkButton kind="ghost" small href={`${base}/conflicto`}>
            {t('audits.conflict.declare')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
