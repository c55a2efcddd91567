import type { ComponentChildren } from 'preact';
import { Badge } from '../../components/badge.js';
import { EmptyState } from '../../components/empty-state.js';
import { Section } from '../../components/section.js';
import { type TextKey, usePage } from '../../page.js';
import type { DiffShape, EntryChangeShape } from './editing.shapes.js';
import { FieldChanges } from './word-diff.js';

/** Everything that a version says otherwise than another, by what it concerns. */
export function DiffSections({ diff, base }: { diff: DiffShape; base: string }) {
  const { t } = usePage();
  const groups = [diff.general, diff.profile, diff.dimensions, diff.items, diff.levels];
  if (groups.every((changes) => changes.length === 0))
    return <EmptyState title={t('assessments-fm4.diff.none', { base })} />;
  return (
    <div class="grid gap-10 max-w-4xl">
      <Summary diff={diff} />
      {diff.general.length > 0 && (
        <Section id="general" heading="text-xl mb-3" title={t('assessments-fm4.diff.general')}>
          <FieldChanges fields={diff.general} />
        </Section>
      )}
      <Entries id="niveles" title="assessments-fm4.diff.levels" entries={diff.levels} more={levelMore(diff)} />
      <Entries id="dimensiones" title="assessments-fm4.diff.dimensions" entries={diff.dimensions} />
      <Entries id="practicas" title="assessments-fm4.diff.items" entries={diff.items} notes={itemNotes(diff)} />
      <Entries id="perfil" title="assessments-fm4.diff.profile" entries={diff.profile} />
    </div>
  );
}

/** What it means, before what it says: how many, whose answers go over, which sizes are asked more or less. */
function Summary({ diff }: { diff: DiffShape }) {
  const { t } = usePage();
  const count = (fate: EntryChangeShape['fate']) => diff.items.filter((item) => item.fate === fate).length;
  const again = diff.items.filter(({ fate, carried }) => fate === 'changed' && !carried).length;
  const scored = diff.items.filter(({ fate, scored: counts }) => fate === 'changed' && counts).length;
  return (
    <ul class="hoja p-5 m-0 list-none grid gap-1.5">
      <li>
        {t('assessments-fm4.diff.count', {
          added: count('added'),
          removed: count('removed'),
          changed: count('changed'),
        })}
      </li>
      <li>{t('assessments-fm4.diff.scored', { n: scored })}</li>
      <li>{t('assessments-fm4.diff.again', { n: again + count('added') })}</li>
      {diff.levels.map(({ id, fields, conditions }) => (
        <li key={id}>
          {t('assessments-fm4.diff.level-count', {
            level: t(`level.${id as 'N1'}`),
            n: fields.length,
            conditions: conditions.length,
          })}
        </li>
      ))}
      {diff.sizes.map(({ size, before, after }) => (
        <li key={size}>
          {t('assessments-fm4.diff.size', {
            size: t(`instrument.size.${size}`),
            before: t('assessments-fm4.range', before),
            after: t('assessments-fm4.range', after),
          })}
        </li>
      ))}
    </ul>
  );
}

function Entries<Entry extends EntryChangeShape>({
  id,
  title,
  entries,
  notes,
  more,
}: {
  id: string;
  title: TextKey;
  entries: readonly Entry[];
  notes?: (entry: Entry) => readonly TextKey[];
  more?: (entry: Entry) => ComponentChildren;
}) {
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
                {t(`assessments-fm4.fate.${entry.fate}`)}
              </Badge>
              {notes?.(entry).map((key) => (
                <span key={key} class="text-sm text-tenue">
                  {t(key)}
                </span>
              ))}
            </div>
            <p class="mt-1 mb-3 font-semibold">{entry.title}</p>
            <FieldChanges fields={entry.fields} />
            {more?.(entry)}
          </li>
        ))}
      </ol>
    </Section>
  );
}

const itemNotes =
  ({ items }: DiffShape) =>
  ({ id }: EntryChangeShape): TextKey[] => {
    const item = items.find((one) => one.id === id);
    if (!item || item.fate !== 'changed') return [];
    return [
      item.scored ? 'assessments-fm4.diff.counts' : 'assessments-fm4.diff.reads',
      item.carried ? 'assessments-fm4.diff.carried' : 'assessments-fm4.diff.not-carried',
    ];
  };

const levelMore =
  ({ levels }: DiffShape) =>
  ({ id }: EntryChangeShape) => <Conditions conditions={levels.find((one) => one.id === id)?.conditions ?? []} />;

function Conditions({ conditions }: { conditions: DiffShape['levels'][number]['conditions'] }) {
  const { t, maybe } = usePage();
  if (conditions.length === 0) return null;
  return (
    <>
      <h3 class="mt-4 mb-2 text-base">{t('assessments-fm4.diff.conditions')}</h3>
      <ul class="list-none m-0 p-0 grid gap-3">
        {conditions.map((one) => (
          <li key={`${one.id} ${one.fate}`} class="border-l-2 border-linea pl-3">
            <span class="font-semibold">{maybe(`conditions.name.${one.kind}`) ?? one.kind}</span>{' '}
            <span class="text-tenue text-sm">
              {one.id} · {t(`assessments-fm4.fate.${one.fate}`)}
            </span>
            <FieldChanges fields={one.fields} />
          </li>
        ))}
      </ul>
    </>
  );
}
