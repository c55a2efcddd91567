import { Badge } from '../../components/badge.js';
import { Button, LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterChoice, FilterForm } from '../../components/filter-form.js';
import { Icon } from '../../components/icon.js';
import { linkTo, TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Content, practicePath, useShortName } from '../instrument/content.js';
import { WorkLayout } from '../scoring/work-layout.js';
import { useAssigned } from '../teamwork/assigned.js';
import { Choices } from './anchors.js';
import { Conflict } from './conflict.js';
import type { ListItemShape, ListShape } from './list.shapes.js';
import { Warnings } from './warnings.js';
import { Why } from './why.js';

export const listPath = '/empresa/autoevaluacion/lista';
const filters = ['sin-respuesta', 'no-se', 'criticas', 'sin-evidencia', 'mias'] as const;

/** Many practices on one page: a tap each, saved as one goes. */
export function ListPage({ list }: { list: ListShape }) {
  const { t, rich } = usePage();
  const nameOf = useShortName();
  const dimension = list.dimensions.find(({ id }) => id === list.dimension);
  return (
    <WorkLayout title={t('assessments.list.title')} below score={list.score} scripts={['lista']}>
      <h1>{dimension ? <Content>{nameOf(dimension)}</Content> : t('assessments.list.title')}</h1>
      {dimension && (
        <p class="mt-2 max-w-lectura">
          <Content>{dimension.purpose}</Content>
        </p>
      )}
      {list.score.answered === 0 && (
        <p class="mt-2 max-w-lectura">{rich('assessments.list.how', { a: linkTo('/empresa/autoevaluacion') })}</p>
      )}
      <details class="mt-4 no-imprimir" open={list.only.length > 0}>
        <summary class="enlace cursor-pointer py-1">{t('assessments.list.filter')}</summary>
        <Filters list={list} />
      </details>
      {list.items.length === 0 ? (
        <div class="mt-8">
          <EmptyState
            title={t('assessments.list.none')}
            action={{ href: listPath, label: t('assessments.list.all') }}
          />
        </div>
      ) : (
        <Practices list={list} />
      )}
    </WorkLayout>
  );
}

function Filters({ list }: { list: ListShape }) {
  const { t } = usePage();
  const nameOf = useShortName();
  return (
    <FilterForm action={listPath} send={t('assessments.list.show')}>
      <FilterChoice
        name="dimension"
        label={t('assessments.list.dimension')}
        any={t('assessments.list.every-dimension')}
        value={list.dimension}
        choices={list.dimensions.map((one) => ({
          value: one.id,
          label: t('assessments.list.dimension-choice', {
            name: nameOf(one),
            answered: one.answered,
            total: one.applicable,
          }),
        }))}
      />
      <fieldset class="basis-full border-0 p-0 m-0">
        <legend class="text-sm font-bold">{t('assessments.list.only')}</legend>
        <div class="flex flex-wrap gap-x-5 gap-y-1 mt-1">
          {filters.map((filter) => (
            <label key={filter} class="inline-flex gap-2 items-center py-1">
              <input
                class="checkbox checkbox-primary"
                type="checkbox"
                name="ver"
                value={filter}
                checked={list.only.includes(filter)}
              />
              {t(`assessments.list.only.${filter}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </FilterForm>
  );
}

/** One form for all of them: without the script its button saves what was chosen. */
function Practices({ list }: { list: ListShape }) {
  const { t } = usePage();
  const next = list.only.length === 0 ? list.dimensions.find(({ id }) => id === list.next) : undefined;
  return (
    <form id="lista" class="mt-8" method="post" action={listPath} data-draft={list.id}>
      {list.dimension && <input type="hidden" name="dimension" value={list.dimension} />}
      {list.only.map((filter) => (
        <input key={filter} type="hidden" name="ver" value={filter} />
      ))}
      {next && <input type="hidden" name="siguiente" value={next.id} />}
      <ol class="grid gap-10 list-none p-0 m-0">
        {list.items.map((item) => (
          <li key={item.id} id={item.id}>
            <Practice item={item} />
          </li>
        ))}
      </ol>
      <div class="mt-10 flex flex-wrap gap-3 items-center">
        <Button kind="action">
          {next ? t('assessments.list.save-next', { name: next.id }) : t('assessments.list.save')}
        </Button>
        <LinkButton kind="ghost" href={assignPath(list)}>
          {t('assessments.list.assign')}
        </LinkButton>
        <p class="text-sm text-tenue m-0 flex items-center gap-1.5">
          <Icon name="cloud-check" class="invisible" />
          <span
            id="guardado"
            role="status"
            data-saving={t('assessments.practice.saving')}
            data-offline={t('assessments.practice.offline')}
            data-failed={t('assessments.list.not-saved')}
            data-restored={t('assessments.practice.restored')}
          />
        </p>
      </div>
    </form>
  );
}

function assignPath({ dimension, only }: Pick<ListShape, 'dimension' | 'only'>): string {
  const query = new URLSearchParams(only.map((filter) => ['ver', filter]));
  query.set('dimension', dimension ?? 'todas');
  return `/empresa/autoevaluacion/asignar?${query}`;
}

function Practice({ item }: { item: ListItemShape }) {
  const { t } = usePage();
  return (
    <fieldset class="anclas max-w-3xl" data-practica={item.id} aria-describedby={`aviso-${item.id}`}>
      <legend class="text-lg font-bold leading-snug mb-3">
        <span class="cifra text-sm text-tenue mr-2">{item.id}</span>
        <Content>{item.text}</Content>{' '}
        {item.critical && <Badge kind="critical">{t('assessments.item.critical')}</Badge>}
      </legend>
      <input type="hidden" name={`vista.${item.id}`} value={item.seen} />
      <input type="hidden" name={`version.${item.id}`} value={item.version} />
      <Reading item={item} />
      <div data-conflicto aria-live="assertive">
        {item.conflict && <Conflict conflict={item.conflict} itemId={item.id} />}
      </div>
      <Choices name={`respuesta.${item.id}`} anchors={item.anchors} chosen={item.chosen} brief />
      <div id={`aviso-${item.id}`} data-aviso aria-live="polite">
        <Warnings warnings={item.warnings} />
      </div>
      <Around item={item} />
    </fieldset>
  );
}

function Reading({ item }: { item: ListItemShape }) {
  const { t } = usePage();
  return (
    <details class="mb-2">
      <summary class="enlace cursor-pointer py-1 text-sm">{t('assessments.list.more')}</summary>
      <p class="mt-2">
        <Content>{item.guide}</Content>
      </p>
      {item.micro && (
        <p class="mt-2">
          <strong>{t('assessments.practice.micro')}</strong> <Content>{item.micro}</Content>
        </p>
      )}
      <Why why={item.why} brief />
    </details>
  );
}

/** What else there is to the practice, and the way to its own page. */
function Around({ item }: { item: ListItemShape }) {
  const { t } = usePage();
  const assigned = useAssigned(item.assigned);
  return (
    <p class="text-sm flex flex-wrap gap-x-4 gap-y-1 m-0">
      <TextLink href={practicePath(item.id)}>
        {t('assessments.list.open')}
        <span class="sr-only"> {item.id}</span>
      </TextLink>
      {item.files > 0 && <span class="text-tenue">{t('assessments.item.evidence', { n: item.files })}</span>}
      {item.hasNote && <span class="text-tenue">{t('assessments.list.has-note')}</span>}
      {item.comments > 0 && <span class="text-tenue">{t('assessments.list.comments', { n: item.comments })}</span>}
      {assigned && <span class={item.assigned?.mine ? 'font-semibold' : 'text-tenue'}>{assigned}</span>}
    </p>
  );
}
