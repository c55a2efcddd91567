import { Alert } from '../../components/alert.js';
import { CheckboxGroup, Select } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { linkTo, TextLink } from '../../components/text-link.js';
import { type PageContext, usePage } from '../../page.js';
import { Content, practicePath, useShortName } from '../instrument/content.js';
import { WorkLayout } from '../scoring/work-layout.js';

interface AssignPageProps {
  items: readonly {
    id: string;
    text: string;
    answered: boolean;
    assigned: { name: string | null; dueOn: string } | null;
  }[];
  people: readonly { userId: string; name: string }[];
  dimensions: readonly { id: string; name: string }[];
  /** Which practices the page offers: one, or those of a list. */
  asked: { practice: string } | { dimension: string | null; only: readonly string[] };
  /** On which days it may be due. */
  days: { first: string; last: string };
  maxMessageLength: number;
  form: FormState;
}

export const assignPath = '/empresa/autoevaluacion/asignar';

/** Who should answer which practices, by when. */
export function AssignPage(props: AssignPageProps) {
  const page = usePage();
  const { t, rich, viewer } = page;
  const { items, people, asked, days, form } = props;
  const query = queryOf(asked);
  const others = people.some(({ userId }) => userId !== viewer?.userId);
  const labels = {
    items: t('assessments.assign.practices'),
    assigneeId: t('assessments.assign.who'),
    dueOn: t('assessments.assign.due'),
    message: t('assessments.assign.message'),
  };
  return (
    <WorkLayout title={t('assessments.assign.title')} below>
      <div class="max-w-3xl">
        <h1>{t('assessments.assign.title')}</h1>
        <p class="mt-3">{t('assessments.assign.lead')}</p>
        {!others && (
          <Alert kind="info" class="mt-4">
            {rich('assessments.assign.alone', { a: linkTo('/empresa/equipo') })}
          </Alert>
        )}
        <Dimensions {...props} />
        {items.length === 0 ? (
          <p class="mt-6">{t('assessments.list.none')}</p>
        ) : (
          <div class="mt-6">
            <Form form={form} action={`${assignPath}?${query}`} labels={labels}>
              <CheckboxGroup
                name="items"
                choices={items.map((item) => ({ value: item.id, ...choiceOf(item, page) }))}
              />
              <Select
                name="assigneeId"
                hint={t('assessments.assign.who-hint')}
                noEmpty
                choices={[
                  ...people.map(({ userId, name }) => ({ value: userId, label: name })),
                  { value: '', label: t('assessments.assign.nobody') },
                ]}
              />
              <TextField name="dueOn" type="date" min={days.first} max={days.last} size="short" />
              <TextArea name="message" optional rows={3} maxLength={props.maxMessageLength} />
              <FormButtons
                send={t('assessments.assign.send')}
                cancel={'practice' in asked ? practicePath(asked.practice) : '/empresa/autoevaluacion/lista'}
              />
            </Form>
          </div>
        )}
      </div>
    </WorkLayout>
  );
}

function choiceOf({ id, text, answered, assigned }: AssignPageProps['items'][number], { t, date }: PageContext) {
  const hints = [
    answered ? t('assessments.assign.answered') : '',
    assigned
      ? t('assessments.team.assigned', {
          name: assigned.name ?? t('assessments.conflict.someone'),
          day: date.relative(assigned.dueOn),
        })
      : '',
  ].filter(Boolean);
  return {
    label: (
      <>
        <span class="cifra text-sm text-tenue">{id}</span> <Content>{text}</Content>
      </>
    ),
    hint: hints.length > 0 ? hints.join(' · ') : undefined,
  };
}

/** The other dimensions, where the page offers those of one. */
function Dimensions({ asked, dimensions }: AssignPageProps) {
  const { t } = usePage();
  const nameOf = useShortName();
  if ('practice' in asked) return null;
  return (
    <nav class="mt-5 flex flex-wrap gap-x-4 gap-y-1" aria-label={t('assessments.list.dimension')}>
      {dimensions.map((one) =>
        one.id === asked.dimension ? (
          <strong key={one.id} aria-current="page">
            <Content>{nameOf(one)}</Content>
          </strong>
        ) : (
          <TextLink key={one.id} href={`${assignPath}?dimension=${one.id}`}>
            <Content>{nameOf(one)}</Content>
          </TextLink>
        ),
      )}
    </nav>
  );
}

function queryOf(asked: AssignPageProps['asked']): string {
  if ('practice' in asked) return new URLSearchParams({ practica: asked.practice }).toString();
  const query = new URLSearchParams(asked.only.map((filter) => ['ver', filter]));
  query.set('dimension', asked.dimension ?? 'todas');
  return query.toString();
}
