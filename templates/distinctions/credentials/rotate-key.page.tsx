import { Confirm } from '../../components/confirm.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

/** Confirms the change of the signing key. */
export function RotateKeyPage() {
  const { t } = usePage();
  const title = t('distinctions-fm4.keys.change.title');
  return (
    <Fm4Layout title={title}>
      <Confirm
        title={title}
        action="/fm4/distintivos/llaves/cambiar"
        cancel="/fm4/distintivos/llaves"
        yes={t('distinctions-fm4.keys.change.yes')}
      >
        <p>{t('distinctions-fm4.keys.change.text')}</p>
      </Confirm>
    </Fm4Layout>
  );
}
