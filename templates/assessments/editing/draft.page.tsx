import { Button, LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Contents, Levels } from './contents.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import type { ContentsDimension, DraftShape, HistoryEntry, LevelFiguresShape } from './editing.shapes.js';

export interface DraftPageProps {
  draft: DraftShape;
  contents: readonly ContentsDimension[];
  levels: readonly (LevelFiguresShape & { changed: boolean })[];
  history: readonly HistoryEntry[];
}

/** A version that is being written: its parts, each with a form of its own. */
export function DraftPage({ draft, contents, levels, history }: DraftPageProps) {
  const { t } = usePage();
  const path = draftPath(draft.id);
  const edits = draft.may.includes('edit');
  return (
    <DraftLayout draft={draft}>
      {edits && (
        <div class="flex flex-wrap gap-3 mb-8">
          <LinkButton kind="action" href={`${path}/cambios`}>
            {t('assessments-fm4.draft.next')}
          </LinkButton>
          <LinkButton kind="outline" href={`${path}/generales`}>
            {t('assessments-fm4.general.title')}
          </LinkButton>
          <LinkButton kind="outline" href={`${path}/dimensiones`}>
            {t('assessments-fm4.dimensions.title')}
          </LinkButton>
        </div>
      )}
      <Section id="niveles" heading="text-xl mb-3" title={t('assessments-fm4.levels')}>
        <Levels levels={levels} path={edits ? (level) => `${path}/niveles/${level}` : undefined} />
      </Section>
      <Section id="practicas" class="mt-10 max-w-5xl" heading="text-xl mb-3" title={t('assessments-fm4.items')}>
        <Contents
          dimensions={contents}
          path={edits ? (item) => `${path}/practicas/${item}` : undefined}
          adding={edits ? (dimension) => `${path}/practicas/nueva?dimension=${dimension}` : undefined}
        />
      </Section>
      <History entries={history} />
      <p class="mt-8">
        <TextLink href={`${path}/archivo.yaml`}>{t('assessments-fm4.yaml.download')}</TextLink>
      </p>
      {draft.may.includes('discard') && (
        <details class="mt-6">
          <summary class="enlace cursor-pointer py-1">{t('assessments-fm4.discard.title')}</summary>
          <form method="post" action={`${path}/descartar`} class="mt-3">
            <p class="max-w-lectura">{t('assessments-fm4.discard.text')}</p>
            <Button kind="danger">{t('assessments-fm4.discard.button')}</Button>
          </form>
        </details>
      )}
    </DraftLayout>
  );
}

function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t, date, maybe } = usePage();
  return (
    <Section id="historial" class="mt-10 max-w-3xl" heading="text-xl mb-3" title={t('assessments-fm4.history')}>
      <ol class="list-none m-0 p-0">
        {entries.map(({ id, kind, of, person, at }) => (
          <li key={id} class="border-t border-linea py-2 flex flex-wrap gap-x-4">
            <span class="text-tenue cifra">{date.at(at)}</span>
            <span>{maybe(`assessments-fm4.history.${kind}`, { of }) ?? kind}</span>
            <span class="text-tenue">{person ?? t('assessments-fm4.someone')}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
