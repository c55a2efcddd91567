import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { Tabs } from '../../components/tabs.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { Schedule, type ScheduledKind } from './kind-schedule.js';
import { MailFrame, type StoppedMail } from '../mail-frame.js';
import { type TextVersion, Versions } from './kind-versions.js';

type Part = 'subject' | 'intro' | 'closing';

interface KindProps {
  readonly stopped: StoppedMail | null;
  readonly kind: ScheduledKind;
  readonly locale: 'es' | 'en';
  readonly parts: readonly { readonly name: Part; readonly editable: boolean; readonly max: number }[];
  /** The placeholders for the words, and those that the opening must contain. */
  readonly facts: readonly string[];
  readonly needed: readonly string[];
  readonly versions: readonly TextVersion[];
  readonly form: FormState;
  /** The version that the form started from. */
  readonly base: number;
  readonly preview: { readonly subject: string; readonly text: string; readonly src: string } | null;
  /** The preview shows what was typed, not what is saved. */
  readonly unsaved: boolean;
  /** The address to which a test was just sent. */
  readonly tested: string | null;
  readonly daysForm: FormState;
  /** Whether the reader may change its days. */
  readonly decides: boolean;
}

/** One kind of mail: when and to whom, its words, how it looks, its versions. */
export function KindPage(props: KindProps) {
  const { kind, locale, tested } = props;
  const { t, maybe } = usePage();
  const name = maybe(kind.text.name) ?? kind.kind;
  const trail = [
    { href: '/fm4/correo', label: t('reminders.title') },
    { href: '/fm4/correo/avisos', label: t('reminder-kinds.title') },
  ];
  return (
    <MailFrame title={name} stopped={props.stopped} trail={trail}>
      <h1 class="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        {name}{' '}
        <Badge kind={kind.essential ? 'done' : 'waiting'} plain>
          {t(kind.essential ? 'reminder-kinds.essential' : 'reminder-kinds.optional')}
        </Badge>
      </h1>
      <dl class="mt-4 grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr] max-w-lectura">
        <dt class="text-tenue">{t('reminder-kinds.when')}</dt>
        <dd class="m-0">{maybe(kind.text.when)}</dd>
        <dt class="text-tenue">{t('reminder-kinds.whom')}</dt>
        <dd class="m-0">{maybe(kind.text.whom)}</dd>
      </dl>
      <Schedule kind={kind} locale={locale} form={props.daysForm} decides={props.decides} />
      <div class="mt-8">
        <Tabs
          label={t('reminder-texts.languages')}
          tabs={(['es', 'en'] as const).map((one) => ({
            href: `/fm4/correo/avisos/${kind.kind}?idioma=${one}`,
            label: t(`language.${one}`),
            current: one === locale,
          }))}
        />
      </div>
      {tested && (
        <Alert kind="success" live class="mt-6 max-w-lectura">
          {t('reminder-texts.tested', { email: tested })}
        </Alert>
      )}
      <div class="grid gap-10 lg:grid-cols-2 lg:gap-14 mt-6">
        <div class="min-w-0 grid gap-10 content-start">
          <Editor {...props} />
          <Versions kind={kind.kind} locale={locale} versions={props.versions} />
        </div>
        <Preview {...props} />
      </div>
    </MailFrame>
  );
}

function Editor({ kind, locale, parts, facts, needed, form, base }: KindProps) {
  const { t } = usePage();
  const labels = Object.fromEntries(parts.map(({ name }) => [name, t(`reminder-texts.${name}`)]));
  const hint = ({ name, max }: KindProps['parts'][number]) =>
    name === 'intro' && needed.length > 0
      ? t('reminder-texts.max-needed', { max, names: braced(needed) })
      : t('reminder-texts.max', { max });
  return (
    <Section id="textos" title={t('reminder-texts.words')}>
      <p class="mt-1 mb-5 text-tenue max-w-lectura">{t('reminder-texts.words-hint')}</p>
      <Form form={form} action={`/fm4/correo/avisos/${kind.kind}`} labels={labels}>
        <input type="hidden" name="idioma" value={locale} />
        <input type="hidden" name="base" value={base} />
        {parts.map((part) =>
          part.editable ? (
            part.name === 'subject' ? (
              <TextField key={part.name} name={part.name} label={labels[part.name]} hint={hint(part)} optional />
            ) : (
              <TextArea
                key={part.name}
                name={part.name}
                label={labels[part.name]}
                hint={hint(part)}
                rows={part.name === 'intro' ? 5 : 3}
                optional
              />
            )
          ) : (
            <p key={part.name} class="mb-5 text-tenue">
              {t('reminder-texts.depends', { part: labels[part.name] })}
            </p>
          ),
        )}
        <p class="mb-5 text-sm">
          {t('reminder-texts.facts')} <code class="break-words">{braced(facts)}</code>
        </p>
        <div class="flex flex-wrap gap-3">
          <Button kind="primary" name="hacer" value="ver">
            {t('reminder-texts.see')}
          </Button>
          <Button kind="outline" icon="mail" name="hacer" value="probar">
            {t('reminder-texts.try')}
          </Button>
          <Button kind="action" name="hacer" value="guardar">
            {t('reminder-texts.save')}
          </Button>
        </div>
      </Form>
    </Section>
  );
}

const braced = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

function Preview({ preview, unsaved, locale }: KindProps) {
  const { t } = usePage();
  return (
    <Section id="vista" class="min-w-0" title={t('reminder-texts.preview')}>
      {unsaved && (
        <Alert kind="warning" class="mt-3">
          {t('reminder-texts.not-saved')}
        </Alert>
      )}
      {preview ? (
        <>
          <p class="mt-1 mb-4 text-sm text-tenue">{t('reminder-texts.preview-hint')}</p>
          <p class="mb-3" lang={locale}>
            <span class="text-tenue">{t('reminder-texts.subject')}:</span> <strong>{preview.subject}</strong>
          </p>
          <iframe
            class="block w-full h-[40rem] border border-linea rounded-box"
            src={preview.src}
            sandbox=""
            title={t('reminder-texts.preview-frame')}
          />
          <details class="mt-4">
            <summary class="enlace cursor-pointer">{t('reminder-texts.preview-text')}</summary>
            <div class="hoja mt-3 p-5 whitespace-pre-wrap break-words" lang={locale}>
              {preview.text}
            </div>
          </details>
        </>
      ) : (
        <p class="mt-2 text-tenue">{t('reminder-texts.no-preview')}</p>
      )}
    </Section>
  );
}
