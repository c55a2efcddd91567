import { errorText } from '../../components/form.js';
import { usePage } from '../../page.js';
import type { ProblemShape } from './editing.shapes.js';

/** What is wrong with the file, with line and field. */
export function ProblemList({ problems }: { problems: readonly ProblemShape[] }) {
  const page = usePage();
  const { t } = page;
  if (problems.length === 0) return null;
  return (
    <div class="resumen-errores max-w-4xl mb-6" role="alert" tabIndex={-1} autofocus aria-labelledby="problemas">
      <h2 id="problemas">{t('assessments-fm4.problems', { n: problems.length })}</h2>
      <ul class="mt-2 grid gap-1 list-disc pl-5">
        {problems.map((problem, index) => (
          <li key={index}>
            {problem.line !== null && (
              <a href={`#linea-${problem.line}`} class="cifra font-bold" data-linea={problem.line}>
                {t('assessments-fm4.problem.line', { line: problem.line })}
              </a>
            )}
            {problem.field && <code class="mx-1">{problem.field}</code>}
            {errorText(page, problem)}
          </li>
        ))}
      </ul>
    </div>
  );
}
