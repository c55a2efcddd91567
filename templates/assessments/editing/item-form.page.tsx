import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import type { DraftShape, FieldChangeShape, ItemPreviewShape, ProblemShape } from './editing.shapes.js';
import { ItemPreviewPart } from './item-preview.js';
import { ProblemList } from './problem-list.js';

export interface ItemFormPageProps {
  draft: DraftShape;
  /** Null: a new one. */
  item: string | null;
  dimensions: readonly { id: string; name: string }[];
  questions: readonly { field: string; kind: string; options: readonly string[] }[];
  preview: ItemPreviewShape | null;
  changes: readonly FieldChangeShape[];
  previous: string | null;
  next: string | null;
  /** A colleague saved it meanwhile: the preview shows theirs. */
  theirs: boolean;
  form: FormState;
  problems: readonly ProblemShape[];
}

const checks = [
  'documental',
  'entrevista_rh_o_direccion',
  'entrevista_personal',
  'observacion_en_sitio',
  'encuesta_confidencial',
] as const;
const sizes = [
  ['micro', 'micro'],
  ['pequena', 'small'],
  ['mediana', 'medium'],
  ['grande', 'large'],
] as const;

/** One practice of a draft: its form and, beside it, how companies will see it. */
export function ItemFormPage(props: ItemFormPageProps) {
  const { draft, item, preview, changes, theirs, problems } = props;
  const { t } = usePage();
  const title = item ? t('assessments-fm4.item.title', { item }) : t('assessments-fm4.item.add');
  return (
    <DraftLayout draft={draft} title={title} scripts={item ? ['vista-previa'] : []}>
      <ProblemList problems={problems} />
      <div class="grid gap-10 xl:grid-cols-2">
        <ItemFields {...props} />
        {item && (
          <aside aria-labelledby="vista-titulo" class="min-w-0">
            <div class="xl:sticky xl:top-6 xl:max-h-[calc(100vh-3rem)] xl:overflow-y-auto">
              <h2 id="vista-titulo" class="text-xl mb-3">
                {t(theirs ? 'assessments-fm4.preview.theirs' : 'assessments-fm4.preview.title')}
              </h2>
              <div id="vista" data-form="practica" aria-live="polite">
                <ItemPreviewPart preview={preview} changes={changes} base={draft.base} problems={[]} />
              </div>
            </div>
          </aside>
        )}
      </div>
    </DraftLayout>
  );
}

function ItemFields({ draft, item, dimensions, questions, form, previous, next }: ItemFormPageProps) {
  const { t } = usePage();
  const path = draftPath(draft.id);
  const label = (name: string) => t(`assessments-fm4.item.${name}` as 'assessments-fm4.item.texto');
  const anchors = [0, 1, 2, 3, 4].map((step) => [`ancla${step}`, t(`instrument.field.ancla-${step as 0}`)] as const);
  const plain = [
    'texto',
    'guia',
    'evidencias',
    'peso',
    'critico',
    'grave',
    'verificacion',
    'tamanos',
    'aplicaSi',
    'union',
  ];
  const rest = ['ajusteMicro', 'ajustePequena', 'ajusteMediana', 'ajusteGrande', 'encuesta', 'referencias'];
  const labels = {
    id: label('id'),
    dimension: label('dimension'),
    ...Object.fromEntries(plain.slice(0, 2).map((name) => [name, label(name)])),
    ...Object.fromEntries(anchors),
    ...Object.fromEntries([...plain.slice(2), ...rest].map((name) => [name, label(name)])),
  };
  return (
    <div class="min-w-0">
      {item && (
        <p class="flex flex-wrap gap-x-6">
          {previous && <TextLink href={`${path}/practicas/${previous}`}>← {previous}</TextLink>}
          {next && <TextLink href={`${path}/practicas/${next}`}>{next} →</TextLink>}
        </p>
      )}
      <Form form={form} action={`${path}/practicas/${item ?? 'nueva'}`} labels={labels} id="practica">
        <input type="hidden" name="seen" value={String(form.values['seen'] ?? '')} />
        {!item && (
          <>
            <TextField name="id" code size="short" hint={t('assessments-fm4.item.id-hint')} />
            <Select
              name="dimension"
              noEmpty
              choices={dimensions.map(({ id, name }) => ({ value: id, label: `${id} · ${name}` }))}
            />
          </>
        )}
        <TextArea name="texto" rows={3} />
        <TextArea name="guia" rows={5} hint={t('assessments-fm4.item.guia-hint')} />
        {anchors.map(([name]) => (
          <TextArea key={name} name={name} rows={2} />
        ))}
        <TextArea name="evidencias" rows={4} hint={t('assessments-fm4.item.lines')} />
        <RadioGroup name="peso" choices={['1', '2', '3'].map((value) => ({ value, label: value }))} />
        <Checkbox name="critico" hint={t('assessments-fm4.item.critico-hint')} />
        <Checkbox name="grave" hint={t('assessments-fm4.item.grave-hint')} />
        <CheckboxGroup
          name="verificacion"
          choices={checks.map((value) => ({ value, label: t(`assessments-fm4.check.${value}`) }))}
        />
        <CheckboxGroup
          name="tamanos"
          hint={t('assessments-fm4.item.tamanos-hint')}
          choices={sizes.map(([value, size]) => ({ value, label: t(`instrument.size.${size}`) }))}
        />
        <TextArea
          name="aplicaSi"
          optional
          rows={2}
          hint={t('assessments-fm4.item.aplicaSi-hint', {
            fields: questions
              .filter(({ kind }) => kind !== 'computed')
              .map(({ field }) => field)
              .join(', '),
          })}
        />
        <RadioGroup
          name="union"
          choices={(['todas', 'alguna'] as const).map((value) => ({
            value,
            label: t(`assessments-fm4.item.union-${value}`),
          }))}
        />
        {(['ajusteMicro', 'ajustePequena', 'ajusteMediana', 'ajusteGrande'] as const).map((name) => (
          <TextArea key={name} name={name} optional rows={2} />
        ))}
        <TextField name="encuesta" optional hint={t('assessments-fm4.item.encuesta-hint')} />
        <TextArea name="referencias" rows={3} hint={t('assessments-fm4.item.lines')} />
        <FormButtons send={t('action.save')} cancel={path} />
      </Form>
      {item && (
        <details class="mt-10">
          <summary class="enlace cursor-pointer py-1">{t('assessments-fm4.item.remove')}</summary>
          <form method="post" action={`${path}/practicas/${item}/quitar`} class="mt-3">
            <Alert kind="warning" class="mb-3">
              {t('assessments-fm4.item.remove-text')}
            </Alert>
            <Button kind="danger">{t('assessments-fm4.item.remove-button', { item })}</Button>
          </form>
        </details>
      )}
    </div>
  );
}
