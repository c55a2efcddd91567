import { linkTo } from '../../components/text-link.js';
import { usePage } from '../../page.js';

const home = '/empresa/autoevaluacion';

/** The questionnaire to print, and as a sheet. */
export function QuestionnaireLinks() {
  const { rich } = usePage();
  return (
    <p class="mt-4 max-w-lectura">
      {rich('assessments.questionnaire.links', {
        pdf: linkTo(`${home}/cuestionario.pdf`),
        csv: linkTo(`${home}/cuestionario.csv`),
      })}
    </p>
  );
}
