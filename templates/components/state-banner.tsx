import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.js';

/** What a distinction can be, and each has its own door. */
export type BannerState = 'active' | 'suspended' | 'expired' | 'revoked' | 'superseded' | 'surrendered';

/** What else an answer may be: in doubt, no, ours but something else, nothing that can be looked at. */
export type BannerLook = BannerState | 'doubt' | 'no' | 'other' | 'unreadable';

const looks: Record<BannerLook, { class: string; icon: IconName }> = {
  active: { class: '', icon: 'check' },
  suspended: { class: 'estado-suspendido', icon: 'pause' },
  expired: { class: 'estado-vencido', icon: 'calendar-x' },
  revoked: { class: 'estado-revocado', icon: 'x' },
  superseded: { class: 'estado-reemplazado', icon: 'arrow-right' },
  surrendered: { class: 'estado-vencido', icon: 'arrow-left' },
  doubt: { class: 'estado-suspendido', icon: 'warning' },
  no: { class: 'estado-revocado', icon: 'not-equal' },
  other: { class: 'estado-reemplazado', icon: 'info' },
  unreadable: { class: 'estado-vencido', icon: 'file' },
};

interface StateBannerProps {
  state: BannerLook;
  /** The state in one word. */
  seal: string;
  /** The answer first, then who, which level, until when. */
  children: ComponentChildren;
  /** At the right: an emblem with its words. */
  plate?: ComponentChildren;
  compact?: boolean;
  labelledBy?: string;
  /** It answers what the reader just asked: announced, and takes the focus where a script puts it in. */
  live?: boolean;
}

/** The answer of a verification, before any scrolling: open wall and light, or a closed door that says why. */
export function StateBanner({ state, seal, children, plate, compact = false, labelledBy, live }: StateBannerProps) {
  const look = looks[state];
  const Tag = compact ? 'div' : 'section';
  const told = live && ({ role: 'status', tabIndex: -1 } as const);
  return (
    <Tag class={`estado ${compact ? 'estado-compacto' : ''} ${look.class}`} aria-labelledby={labelledBy} {...told}>
      <svg class="estado-dibujo" viewBox="0 0 320 400" preserveAspectRatio="xMinYMax meet" aria-hidden="true">
        <Door state={state} />
      </svg>
      <div class="estado-texto">
        <p class="estado-sello">
          <Icon name={look.icon} />
          {seal}
        </p>
        {children}
      </div>
      {plate && <div class="estado-placa">{plate}</div>}
    </Tag>
  );
}

function Door({ state }: { state: BannerLook }) {
  if (state === 'active') return <OpenDoor />;
  return state === 'doubt' || state === 'other' ? <DoorAjar /> : <ClosedDoor state={state} />;
}

/** Some light, and a leaf still before it: ask first. */
function DoorAjar() {
  return (
    <>
      <path d="M0 318h262L320 400H0z" fill="#000" opacity=".3" />
      <path d="M62 318V152a98 98 0 0 1 196 0v166Z" fill="#000" opacity=".35" />
      <path d="M76 318V154a87 87 0 0 1 174 0v164Z" fill="#ffe7b0" />
      <path d="M76 318V154a87 87 0 0 1 136-71.6L206 326Z" fill="#8d3418" />
      <circle cx="190" cy="214" r="4" fill="#ffe3a1" />
      <path d="M206 318h44l40 50h-60Z" fill="#f2b134" />
    </>
  );
}

function OpenDoor() {
  return (
    <>
      <path d="M0 318h262L320 400H0z" fill="var(--pa-piso)" />
      <path d="M62 318V152a98 98 0 0 1 196 0v166Z" fill="var(--pa-muro-hondo)" />
      <path d="M76 318V154a87 87 0 0 1 174 0v164Z" fill="#ffe7b0" />
      <path d="M76 318V154a87 87 0 0 1 174 0v164Z" fill="url(#luz)" />
      <path d="M250 318V154c0-26-11-49-28.5-65L206 112v196Z" fill="#8d3418" />
      <circle cx="213" cy="214" r="4" fill="#ffe3a1" />
      <path d="M76 318h174L300 400H34Z" fill="#f2b134" />
      <defs>
        <linearGradient id="luz" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#f2b134" />
          <stop offset=".75" stop-color="#fff6df" />
        </linearGradient>
      </defs>
    </>
  );
}

/**
 * Shut. Suspended: a bar across, light still under it. Expired: a calendar leaf on it. Revoked: boarded up. Superseded: a
 * brighter door beside it. Surrendered: its key hangs on the wall.
 */
function ClosedDoor({ state }: { state: BannerLook }) {
  return (
    <>
      <path d="M0 318h262L320 400H0z" fill="#000" opacity=".3" />
      <path d="M62 318V152a98 98 0 0 1 196 0v166Z" fill="#000" opacity=".35" />
      <path d="M76 318V154a87 87 0 0 1 174 0v164Z" fill={state === 'suspended' ? '#7d6a45' : '#6b625b'} />
      <path d="M163 67V318" stroke="#3a3531" stroke-width="4" />
      <g fill="none" stroke="#4b443f" stroke-width="3">
        <path d="M92 300V160a70 70 0 0 1 57-70V300Z" />
        <path d="M234 300V160a70 70 0 0 0-57-70V300Z" />
      </g>
      {state !== 'revoked' && (
        <>
          <circle cx="152" cy="208" r="4.5" fill="#cfc3b4" />
          <circle cx="174" cy="208" r="4.5" fill="#cfc3b4" />
        </>
      )}
      {state === 'suspended' && (
        <>
          <path d="M76 318h174l12 16H66Z" fill="#f2b134" opacity=".75" />
          <path d="M60 240h206" stroke="#fdeecb" stroke-width="13" stroke-linecap="round" />
          <path d="M84 229v22M242 229v22" stroke="#5a4312" stroke-width="6" stroke-linecap="round" />
        </>
      )}
      {state === 'expired' && (
        <>
          <path d="M128 144h70v84h-70Z" fill="#fbf6ec" />
          <path d="M128 144h70v20h-70Z" fill="#b94826" />
          <path d="M146 138v14M180 138v14" stroke="#3a3531" stroke-width="5" stroke-linecap="round" />
          <path d="m150 182 26 28M176 182l-26 28" stroke="#47524f" stroke-width="6" stroke-linecap="round" />
        </>
      )}
      {state === 'superseded' && (
        <>
          <path d="M214 334V236a43 43 0 0 1 86 0v98Z" fill="#143f45" />
          <path d="M222 334V238a35 35 0 0 1 70 0v96Z" fill="#ffe7b0" />
          <path d="M292 334V238c0-12-6-22-14-29l-12 16v112Z" fill="#8d3418" />
          <path d="M222 334h70l22 40H200Z" fill="#f2b134" />
        </>
      )}
      {state === 'surrendered' && (
        <g fill="none" stroke="#f2b134" stroke-width="7" stroke-linecap="round">
          <path d="M286 176v14" stroke="#cfc3b4" stroke-width="5" />
          <circle cx="286" cy="206" r="15" />
          <path d="M286 221v56M286 262h14M286 277h18" />
        </g>
      )}
      {state === 'revoked' && (
        <g stroke-linecap="round">
          <path d="M82 152 244 262" stroke="#2b2725" stroke-width="26" />
          <path d="M82 262 244 152" stroke="#2b2725" stroke-width="26" />
          <path d="M82 150 244 260" stroke="#a58d75" stroke-width="19" />
          <path d="M82 260 244 150" stroke="#bda58b" stroke-width="19" />
          <path d="M94 158h.01M232 252h.01M94 252h.01M232 158h.01" stroke="#2b2725" stroke-width="7" />
        </g>
      )}
    </>
  );
}
