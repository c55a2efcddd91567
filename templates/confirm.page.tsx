import type { ComponentChildren } from 'preact';
import type { ButtonKind } from './components/button.js';
import { Confirm } from './components/confirm.js';
import { Say, type Words } from './components/say.js';
import { CompanyLayout } from './layouts/company-layout.js';
import { FocusLayout } from './layouts/focus-layout.js';
import { Fm4Layout } from './layouts/fm4-layout.js';
import { usePage, type TextKey } from './page.js';

/** What a page asks before something that cannot be taken back. */
export interface ConfirmPageProps {
  /** In whose workspace it is asked. */
  place: 'company' | 'fm4' | 'account';
  /** Without marks, since it is the title of the window too; a parameter may be a text of the catalogue. */
  question: { readonly key: string; readonly params?: Readonly<Record<string, string | number | { key: string }>> };
  /** What happens then. */
  consequence: Words;
  yes: Words;
  no?: Words;
  kind?: ButtonKind;
  /** Where the yes is posted, with these hidden fields. */
  action: string;
  fields?: Readonly<Record<string, string>>;
  cancel: string;
}

/** Asks once more, on a page of its own: works without any script. */
export function ConfirmPage(props: ConfirmPageProps) {
  const { place, question, consequence, yes, no, kind = 'danger', action, fields, cancel } = props;
  const { t } = usePage();
  const params = Object.entries(question.params ?? {}).map(([name, value]) => [
    name,
    typeof value === 'object' ? t(value.key as TextKey) : value,
  ]);
  const title = t(question.key as TextKey, Object.fromEntries(params));
  return (
    <Place place={place} title={title} back={cancel}>
      <Confirm
        title={title}
        kind={kind}
        action={action}
        fields={fields}
        cancel={cancel}
        yes={<Say words={yes} />}
        no={no && <Say words={no} />}
      >
        <p class="m-0">
          <Say words={consequence} />
        </p>
      </Confirm>
    </Place>
  );
}

interface PlaceProps {
  place: ConfirmPageProps['place'];
  title: string;
  back: string;
  children: ComponentChildren;
}

function Place({ place, title, back, children }: PlaceProps) {
  const { t } = usePage();
  switch (place) {
    case 'company':
      return <CompanyLayout title={title}>{children}</CompanyLayout>;
    case 'fm4':
      return <Fm4Layout title={title}>{children}</Fm4Layout>;
    case 'account':
      return (
        <FocusLayout title={title} noindex narrow back={{ href: back, label: t('action.back') }}>
          {children}
        </FocusLayout>
      );
  }
}
