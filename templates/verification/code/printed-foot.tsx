import { qrPath } from '#libs/pictures';
import { usePage } from '../../page.js';

const QUIET = 2;

/** Print only: where to check the state of another day. */
export function PrintedFoot({ code }: { code: string }) {
  const { t, origin = '' } = usePage();
  const address = `${origin}/verificar/${code}`;
  const { d, side } = qrPath(address);
  return (
    <section class="solo-imprimir pie-impreso">
      <svg
        viewBox={`-${QUIET} -${QUIET} ${side + 2 * QUIET} ${side + 2 * QUIET}`}
        width="96"
        height="96"
        role="img"
        aria-label={t('verification.print.qr')}
        shape-rendering="crispEdges"
      >
        <path d={d} fill="#000" />
      </svg>
      <p>{t('verification.print.address', { address })}</p>
    </section>
  );
}
