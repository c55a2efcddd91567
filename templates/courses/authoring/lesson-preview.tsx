import { Alert } from '../../components/alert.js';
import { InlineText, Prose } from '../../components/prose.js';
import { usePage } from '../../page.js';
import { WithMedia } from '../media/figure.js';
import type { LessonPreviewShape } from './authoring.shapes.js';
import { ProblemText } from './problem-list.js';

/** A lesson as learners will read it, and what it lacks. */
export function LessonPreview({ title, blocks, pause, takeaways, glossary, media, problems }: LessonPreviewShape) {
  const { t, maybe } = usePage();
  return (
    <>
      {problems.length > 0 && (
        <Alert kind="info" class="mb-4" title={t('courses-fm4.lacks', { n: problems.length })}>
          <ul class="m-0 list-disc pl-5">
            {problems.map((problem, at) => (
              <li key={at}>
                {problem.field && (maybe(`courses-fm4.field.${problem.field}`) ?? problem.field)}:{' '}
                <ProblemText problem={problem} />
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <div class="hoja p-6 texto min-w-0 break-words">
        <p class="text-2xl font-bold m-0">{title || t('courses-fm4.untitled')}</p>
        <WithMedia media={media}>
          <Prose blocks={blocks} mark />
        </WithMedia>
        {pause.length > 0 && (
          <div class="pausa">
            <p class="font-bold m-0">{t('courses.lesson.pause')}</p>
            <p>
              <InlineText text={pause} />
            </p>
          </div>
        )}
        {takeaways.length > 0 && (
          <>
            <p class="font-bold mb-0">{t('courses.lesson.take')}</p>
            <ul class="llevar">
              {takeaways.map((takeaway, at) => (
                <li key={at}>
                  <span>
                    <InlineText text={takeaway} />
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        {glossary.length > 0 && (
          <>
            <p class="font-bold mb-0">{t('courses.lesson.glossary')}</p>
            <dl class="palabras">
              {glossary.map(({ term, description }, at) => (
                <div key={at}>
                  <dt>{term}</dt>
                  <dd>
                    <InlineText text={description} />
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </>
  );
}
