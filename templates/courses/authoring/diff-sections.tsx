import { Badge } from '../../components/badge.js';
import { EmptyState } from '../../components/empty-state.js';
import { Section } from '../../components/section.js';
import { type TextKey, usePage } from '../../page.js';
import { languageNames, type Language } from '../../translations.js';
import type { DiffShape, EntryChangeShape } from './authoring.shapes.js';
import { FieldChanges } from './field-changes.js';

/** Everything that a version says otherwise than another: by lesson, question and setting. */
export function DiffSections({ diff }: { diff: DiffShape }) {
  const { t } = usePage();
  const { facts, settings, order, lessons, questions, languages } = diff;
  const none = [facts, settings, lessons, questions, languages].every((changes) => changes.length === 0) && !order;
  if (none) return <EmptyState title={t('courses-fm4.diff.none')} />;
  return (
    <div class="grid gap-10 max-w-4xl">
      <Fields id="datos" title="courses-fm4.facts.title" fields={facts} />
      <Fields id="orden" title="courses-fm4.diff.order" fields={order ? [order] : []} />
      <Entries id="lecciones" title="courses-fm4.diff.lessons" entries={lessons} />
      <Entries id="preguntas" title="courses-fm4.diff.questions" entries={questions} />
      <Fields id="ajustes" title="courses-fm4.settings.title" fields={settings} />
      <Entries
        id="idiomas"
        title="courses-fm4.diff.languages"
        entries={languages.map((one) => ({ ...one, title: languageNames[one.id as Language] }))}
      />
    </div>
  );
}

function Fields({ id, title, fields }: { id: string; title: TextKey; fields: DiffShape['facts'] }) {
  const { t } = usePage();
  if (fields.length === 0) return null;
  return (
    <Section id={id} heading="text-xl mb-3" title={t(title)}>
      <FieldChanges fields={fields} />
    </Section>
  );
}

function Entries({ id, title, entries }: { id: string; title: TextKey; entries: readonly EntryChangeShape[] }) {
  const { t } = usePage();
  if (entries.length === 0) return null;
  return (
    <Section id={id} heading="text-xl mb-3" title={t(title, { n: entries.length })}>
      <ol class="list-none m-0 p-0 grid gap-4">
        {entries.map((entry) => (
          <li key={`${entry.id} ${entry.fate}`} class="hoja p-5" id={`cambio-${entry.id}`}>
            <div class="flex flex-wrap items-center gap-2">
              <strong class="cifra">{entry.id}</strong>
              <Badge plain kind={entry.fate === 'removed' ? 'missing' : entry.fate === 'added' ? 'done' : 'current'}>
                {t(`courses-fm4.fate.${entry.fate}`)}
              </Badge>
            </div>
            <p class="mt-1 mb-3 font-semibold">{entry.title}</p>
            <FieldChanges fields={entry.fields} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
