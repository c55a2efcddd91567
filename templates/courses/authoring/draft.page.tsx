import { Badge } from '../../components/badge.js';
import { Button, LinkButton } from '../../components/button.js';
import { Form, freshForm } from '../../components/form.js';
import { RadioGroup } from '../../components/choice-field.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { type TextKey, usePage } from '../../page.js';
import { type Language, languageNames } from '../../translations.js';
import type { DraftShape, HistoryEntry, KindName, ProblemShape } from './authoring.shapes.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import { PartList } from './part-list.js';
import { ProblemList } from './problem-list.js';

export interface DraftPageProps {
  draft: DraftShape;
  contents: {
    /** As long as it takes to read; null while it is not whole. */
    hours: number | null;
    minutes: ReadonlyMap<string, number>;
    /** Which list of parts is on the page. */
    seen: string;
    facts: { title: string; objective: string; care: string; audience: string; group: string; lacks: number };
    settings: { draw: number | null; passMark: number; attempts: number | null; minutesBetween: number; lacks: number };
    lessons: readonly { id: string; title: string; changed: boolean; lacks: number }[];
    questions: readonly {
      id: string;
      title: string;
      kind: KindName;
      lessonId: string;
      changed: boolean;
      lacks: number;
    }[];
    removed: readonly { kind: 'lesson' | 'question'; id: string; title: string }[];
    languages: readonly { language: string; lacks: number }[];
  };
  problems: readonly ProblemShape[];
  kinds: readonly KindName[];
  history: readonly HistoryEntry[];
}

/** A version of a course that is being written: its parts, each with a form of its own. */
export function DraftPage(props: DraftPageProps) {
  const { draft, problems } = props;
  const { t } = usePage();
  const path = draftPath(draft.id);
  const edits = draft.may.includes('edit');
  return (
    <DraftLayout draft={draft}>
      {edits && problems.length === 0 && draft.changes > 0 && (
        <p class="mb-8">
          <LinkButton kind="action" href={`${path}/cambios`}>
            {t('courses-fm4.draft.next')}
          </LinkButton>
        </p>
      )}
      {edits && <ProblemList problems={problems} />}
      <div class="grid gap-10 max-w-4xl">
        <Facts {...props} />
        <Lessons {...props} />
        <Questions {...props} />
        <Settings {...props} />
        <Languages {...props} />
        {edits && <Removed {...props} />}
        <History entries={props.history} />
        <p>
          <TextLink href={`${path}/curso.md`}>{t('courses-fm4.text.download')}</TextLink>
        </p>
      </div>
      {draft.may.includes('discard') && (
        <details class="mt-6">
          <summary class="enlace cursor-pointer py-1">{t('courses-fm4.discard.title')}</summary>
          <form method="post" action={`${path}/descartar`} class="mt-3">
            <p class="max-w-lectura">{t('courses-fm4.discard.text')}</p>
            <Button kind="danger">{t('courses-fm4.discard.button')}</Button>
          </form>
        </details>
      )}
    </DraftLayout>
  );
}

function Facts({ draft, contents: { facts, hours } }: DraftPageProps) {
  const { t, number } = usePage();
  return (
    <Section id="datos" heading="text-xl mb-3" title={t('courses-fm4.facts.title')}>
      <dl class="grid gap-2 m-0">
        {(['objective', 'audience', 'care'] as const).map((name) => (
          <div key={name}>
            <dt class="text-sm text-tenue">{t(`courses-fm4.field.${name}`)}</dt>
            <dd class="m-0">{facts[name] || t('courses-fm4.diff.nothing')}</dd>
          </div>
        ))}
        <div>
          <dt class="text-sm text-tenue">{t('courses-fm4.field.group')}</dt>
          <dd class="m-0">{t(`courses-fm4.value.${facts.group}` as TextKey)}</dd>
        </div>
        <div>
          <dt class="text-sm text-tenue">{t('courses-fm4.duration')}</dt>
          <dd class="m-0">
            {hours === null
              ? t('courses-fm4.duration-open')
              : t('courses-fm4.duration-hours', { hours: number.plain(hours) })}
          </dd>
        </div>
      </dl>
      <Change draft={draft} to="datos" what={t('courses-fm4.facts.change')} />
    </Section>
  );
}

/** The way to a form, for who may change the draft. */
function Change({ draft, to, what }: { draft: DraftShape; to: string; what: string }) {
  if (!draft.may.includes('edit')) return null;
  return (
    <p class="mt-3 mb-0">
      <TextLink href={`${draftPath(draft.id)}/${to}`}>{what}</TextLink>
    </p>
  );
}

function Lessons({ draft, contents: { lessons, minutes, seen } }: DraftPageProps) {
  const { t } = usePage();
  const edits = draft.may.includes('edit');
  return (
    <Section id="lecciones" heading="text-xl mb-3" title={t('courses-fm4.lessons', { n: lessons.length })}>
      <PartList
        path={draftPath(draft.id)}
        segment="lecciones"
        edits={edits}
        seen={seen}
        parts={lessons.map((one) => {
          const time = minutes.get(one.id);
          return { ...one, note: time === undefined ? null : t('courses.minutes', { n: time }) };
        })}
      />
      {edits && (
        <form method="post" action={`${draftPath(draft.id)}/orden`} class="mt-4">
          <input type="hidden" name="seen" value={seen} />
          <Button kind="outline" small name="action" value="add">
            {t('courses-fm4.lesson.add')}
          </Button>
        </form>
      )}
    </Section>
  );
}

function Questions({ draft, contents: { questions, seen }, kinds }: DraftPageProps) {
  const { t } = usePage();
  const path = draftPath(draft.id);
  const edits = draft.may.includes('edit');
  return (
    <Section id="preguntas" heading="text-xl mb-3" title={t('courses-fm4.questions', { n: questions.length })}>
      <PartList
        path={path}
        segment="preguntas"
        edits={edits}
        seen={seen}
        parts={questions.map((one) => ({ ...one, note: `${t(`courses-fm4.value.${one.kind}`)} · ${one.lessonId}` }))}
      />
      {edits && (
        <details class="mt-4">
          <summary class="enlace cursor-pointer py-1">{t('courses-fm4.question.add')}</summary>
          <Form
            form={freshForm()}
            action={`${path}/preguntas`}
            labels={{ kind: t('courses-fm4.field.kind') }}
            class="mt-3"
          >
            <input type="hidden" name="seen" value={seen} />
            <RadioGroup
              name="kind"
              choices={kinds.map((value) => ({
                value,
                label: t(`courses-fm4.value.${value}`),
                hint: t(`courses-fm4.kind-hint.${value}`),
              }))}
            />
            <Button kind="outline" small>
              {t('courses-fm4.question.add-button')}
            </Button>
          </Form>
        </details>
      )}
    </Section>
  );
}

function Settings({ draft, contents: { settings } }: DraftPageProps) {
  const { t } = usePage();
  const { draw, passMark, attempts, minutesBetween } = settings;
  return (
    <Section id="cuestionario" heading="text-xl mb-3" title={t('courses-fm4.settings.title')}>
      <ul class="list-disc pl-5 m-0 grid gap-1">
        <li>{draw === null ? t('courses-fm4.settings.all') : t('courses-fm4.settings.draws', { n: draw })}</li>
        <li>{t('courses-fm4.settings.passes', { n: passMark })}</li>
        <li>
          {attempts === null ? t('courses-fm4.settings.endless') : t('courses-fm4.settings.tries', { n: attempts })}
        </li>
        {minutesBetween > 0 && <li>{t('courses-fm4.settings.waits', { n: minutesBetween })}</li>}
      </ul>
      <Change draft={draft} to="cuestionario" what={t('courses-fm4.settings.change')} />
    </Section>
  );
}

function Languages({ draft, contents: { languages } }: DraftPageProps) {
  const { t } = usePage();
  const all = (['en', 'fr', 'ht'] as const).map((language) => ({
    language,
    there: languages.find((one) => one.language === language) ?? null,
  }));
  return (
    <Section id="idiomas" heading="text-xl mb-3" title={t('courses-fm4.languages')}>
      <ul class="list-none p-0 m-0 grid gap-1">
        {all.map(({ language, there }) => (
          <li key={language} class="flex flex-wrap items-center gap-3">
            {draft.may.includes('edit') ? (
              <TextLink href={`${draftPath(draft.id)}/idiomas/${language}`}>
                {languageNames[language as Language]}
              </TextLink>
            ) : (
              languageNames[language as Language]
            )}
            <Badge plain kind={there === null ? 'waiting' : there.lacks > 0 ? 'missing' : 'done'}>
              {t(`courses-fm4.language.${there === null ? 'none' : there.lacks > 0 ? 'behind' : 'whole'}`)}
            </Badge>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Removed({ draft, contents: { removed, seen } }: DraftPageProps) {
  const { t } = usePage();
  if (removed.length === 0) return null;
  return (
    <Section id="quitadas" heading="text-xl mb-3" title={t('courses-fm4.removed')}>
      <ul class="list-none p-0 m-0 grid gap-2">
        {removed.map(({ id, title }) => (
          <li key={id}>
            <form method="post" action={`${draftPath(draft.id)}/orden`} class="flex flex-wrap items-center gap-3">
              <input type="hidden" name="seen" value={seen} />
              <input type="hidden" name="id" value={id} />
              <span>
                <span class="cifra text-tenue">{id}</span> {title || t('courses-fm4.untitled')}
              </span>
              <Button kind="outline" small name="action" value="back">
                {t('courses-fm4.put-back')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t, date } = usePage();
  return (
    <details>
      <summary class="enlace cursor-pointer py-1">{t('courses-fm4.history')}</summary>
      <ol class="list-none m-0 mt-2 p-0">
        {entries.map(({ id, kind, of, person, at }) => (
          <li key={id} class="border-t border-linea py-2 flex flex-wrap gap-x-4">
            <span class="text-tenue cifra">{date.at(at)}</span>
            <span>{t(`courses-fm4.place.${kind}` as TextKey, { of })}</span>
            <span class="text-tenue">{person ?? t('courses-fm4.someone')}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
