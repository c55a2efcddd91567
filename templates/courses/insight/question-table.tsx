import { Badge } from '../../components/badge.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { usePage } from '../../page.js';
import { FigureCell, type FigureView } from './figure-cell.js';

/** How a question went. */
export interface QuestionView {
  id: string;
  text: string;
  answers: number;
  /** 0 to 1; null: not shown. */
  difficulty: number | null;
  discrimination: number | null;
  options: readonly { text: string; correct: boolean; chosen: FigureView }[];
  /** Text of the wrong option that most chose; null: none can be told. */
  attracts: string | null;
}

interface QuestionTableProps {
  questions: readonly QuestionView[];
  trusted: number;
  discriminates: number;
}

/** Each question with its options, how many chose each, and what that says. */
export function QuestionTable({ questions, trusted, discriminates }: QuestionTableProps) {
  const { t, number } = usePage();
  return (
    <ol class="mt-6 list-none border-b border-linea p-0">
      {questions.map((question) => {
        const { id, text, answers, difficulty, discrimination } = question;
        const weak = discrimination !== null && discrimination < discriminates;
        return (
          <li key={id} class="grid gap-x-10 gap-y-3 border-t border-linea py-5 lg:grid-cols-[1fr_1.4fr]">
            <div>
              <h3 class="font-sans text-base font-bold">
                <span class="codigo">{id}</span> {text}
              </h3>
              <dl class="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
                <dt>{t('courses-fm4.figures.answers')}</dt>
                <dd>{number.plain(answers)}</dd>
                <dt>{t('courses-fm4.figures.difficulty')}</dt>
                <dd>{difficulty === null ? '—' : number.percent(100 * difficulty)}</dd>
                <dt>{t('courses-fm4.figures.discrimination')}</dt>
                <dd>
                  {discrimination === null ? '—' : number.plain(discrimination)}{' '}
                  {weak && answers >= trusted && <Badge kind="missing">{t('courses-fm4.figures.weak')}</Badge>}
                </dd>
              </dl>
              {answers < trusted && (
                <p class="mt-2 text-sm text-tenue">{t('courses-fm4.figures.few', { n: trusted })}</p>
              )}
            </div>
            <OptionTable {...question} />
          </li>
        );
      })}
    </ol>
  );
}

function OptionTable({ id, options, attracts }: QuestionView) {
  const { t } = usePage();
  const columns: Column<QuestionView['options'][number]>[] = [
    {
      heading: t('courses-fm4.figures.option'),
      cell: ({ text, correct }) => (
        <span class="font-normal">
          {text} {correct && <Badge kind="done">{t('courses-fm4.figures.right')}</Badge>}
          {text === attracts && <Badge kind="current">{t('courses-fm4.figures.attracts')}</Badge>}
        </span>
      ),
    },
    { heading: t('courses-fm4.figures.chosen'), cell: ({ chosen }) => <FigureCell figure={chosen} />, numeric: true },
  ];
  return (
    <DataTable
      caption={t('courses-fm4.figures.options-of', { id })}
      columns={columns}
      rows={options}
      rowKey={({ text }) => text}
    />
  );
}
