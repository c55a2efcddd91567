import { errorText } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { type TextKey, usePage } from '../../page.js';
import type { ProblemShape } from './authoring.shapes.js';

/** What a draft lacks before it can be handed on, each with the way to where it is mended. */
export function ProblemList({ problems }: { problems: readonly ProblemShape[] }) {
  const { t } = usePage();
  if (problems.length === 0) return null;
  return (
    <Section
      id="faltan"
      class="hoja p-5 max-w-4xl mb-8"
      heading="text-xl"
      title={t('courses-fm4.problems', { n: problems.length })}
    >
      <ul class="mt-3 grid gap-1 list-disc pl-5">
        {problems.map((problem, at) => (
          <li key={at}>
            <TextLink href={problem.href}>
              <ProblemPlace problem={problem} />
            </TextLink>
            : <ProblemText problem={problem} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ProblemPlace({ problem: { kind, of, field } }: { problem: ProblemShape }) {
  const { t, maybe } = usePage();
  const place = t(`courses-fm4.place.${kind}` as TextKey, { of });
  const name = field && maybe(`courses-fm4.field.${field}`);
  return <>{name ? `${place}, ${name}` : place}</>;
}

/** What is wrong, in the reader's language. */
export function ProblemText({ problem }: { problem: Pick<ProblemShape, 'key' | 'params'> }) {
  const page = usePage();
  return <>{errorText(page, problem)}</>;
}
