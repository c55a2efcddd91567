import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';

/** A question that was answered, and the page on which it can be answered otherwise. */
export interface WayLine {
  question: string;
  answer: string;
  change: string;
}

/** What was answered so far, each with a link to change it. */
export function WayList({ lines }: { lines: readonly WayLine[] }) {
  const { t } = usePage();
  return (
    <ol class="camino">
      {lines.map(({ question, answer, change }) => (
        <li key={question}>
          <span>
            <span class="text-tenue">{question}:</span> {answer}
          </span>
          <TextLink href={change} class="no-imprimir">
            {t('guidance.wizard.change')} <span class="sr-only">«{question}»</span>
          </TextLink>
        </li>
      ))}
    </ol>
  );
}
