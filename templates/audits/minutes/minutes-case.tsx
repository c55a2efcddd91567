import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import type { MinutesCase, MinutesVote } from './minutes-content.js';

/** One case in the minutes: who stepped back, each round of votes, and what came of it. */
export function MinutesCaseSection(one: MinutesCase & { number: number }) {
  const { t, date } = usePage();
  return (
    <Section
      id={`caso-${one.number}`}
      heading="mb-3"
      title={t('committee-minutes.pdf.case', { n: one.number, company: one.company })}
    >
      <p class="mt-0">
        {t('committee-minutes.pdf.asked', {
          level: t(`level.${one.targetLevel}`),
          recommended: one.recommended ? t(`level.${one.recommended}`) : t('committee-minutes.pdf.no-level'),
        })}
      </p>
      {one.recusals.map(({ name, tie, reason }) => (
        <p key={name} class="m-0 mb-2">
          {t(`committee-minutes.pdf.tie.${tie}`, { name })} {reason}
        </p>
      ))}
      {one.ballots.length === 0 && <p class="m-0">{t('committee-minutes.pdf.no-votes')}</p>}
      {one.ballots.map(({ number, votes }) => (
        <div key={number}>
          <h3 class="text-lg mt-4 mb-1">{t('committee-minutes.pdf.ballot', { n: number })}</h3>
          <ul class="m-0 pl-5 list-disc grid gap-2">
            {votes.map((vote) => (
              <li key={`${vote.name} ${vote.at}`}>
                <Said {...vote} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="mt-4 mb-0 font-semibold">
        {one.result === 'decided'
          ? one.level
            ? t('committee-minutes.pdf.decided', { level: t(`level.${one.level}`) })
            : t('committee-minutes.pdf.decided-none')
          : t(`committee-minutes.pdf.${one.result}`)}
      </p>
      {one.conditions.map(({ text, by }) => (
        <p key={text} class="m-0 mt-1">
          {by ? t('committee-minutes.pdf.condition-by', { text, day: date.long(by) }) : text}
        </p>
      ))}
    </Section>
  );
}

function Said({ name, choice, reason, condition, void: why }: MinutesVote) {
  const { t, date } = usePage();
  return (
    <>
      <span class="whitespace-pre-line">
        {t('committee-minutes.pdf.vote', { name, choice: t(`committee.choice.${choice}`), reason })}
      </span>{' '}
      {condition &&
        (condition.by
          ? t('committee-minutes.pdf.asks-by', { text: condition.text, day: date.long(condition.by) })
          : t('committee-minutes.pdf.asks', { text: condition.text }))}{' '}
      {why && <span class="text-tierra">{t(`committee-minutes.pdf.void.${why}`)}</span>}
    </>
  );
}
