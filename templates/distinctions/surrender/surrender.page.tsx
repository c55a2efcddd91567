import { Checkbox } from '../../components/choice-field.js';
import { Confirm } from '../../components/confirm.js';
import type { Level } from '../../components/emblem.js';
import type { FormState } from '../../components/form.js';
import { TextArea } from '../../components/text-field.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { useLevelName } from '../level-name.js';

export interface SurrenderPageProps {
  /** `XXXX-XXXX-XXXX` */
  code: string;
  level: Level;
  levelName: string;
  /** `YYYY-MM-DD` */
  expiresOn: string;
  suspended: boolean;
  /** The version of the distinction that the form shows. */
  version: number;
  form: FormState;
}

/** Asks a company whether it gives its distinction back, and says what follows. */
export function SurrenderPage({ code, level, levelName, expiresOn, suspended, version, form }: SurrenderPageProps) {
  const { t, date } = usePage();
  const name = useLevelName({ level, levelName });
  const title = t('distinctions.surrender.question', { level: name });
  const follows = [
    t('distinctions.surrender.ends', { day: date.long(expiresOn) }),
    t('distinctions.surrender.public'),
    t('distinctions.surrender.take-off'),
    ...(suspended ? [t('distinctions.surrender.suspended')] : []),
    t('distinctions.surrender.again'),
  ];
  return (
    <CompanyLayout title={title}>
      <Confirm
        title={title}
        action={`/empresa/distintivo/devolver/${code}`}
        cancel="/empresa/distintivo"
        yes={t('distinctions.surrender.yes')}
        kind="danger"
        fields={{ version: String(version) }}
        form={form}
        labels={{ publicReason: t('distinctions.surrender.reason'), sure: t('distinctions.surrender.sure') }}
        inputs={
          <>
            <TextArea
              name="publicReason"
              hint={t('distinctions.surrender.reason-hint')}
              rows={4}
              maxLength={600}
              optional
            />
            <Checkbox name="sure" />
          </>
        }
      >
        <ul class="list-disc pl-5 grid gap-1">
          {follows.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Confirm>
    </CompanyLayout>
  );
}
