/** A document as what it comes: a card, a sheet of paper, a booklet. */
export interface PaperDrawing {
  shape: 'card' | 'paper' | 'booklet';
  /** Words that stand on it. */
  marks: readonly string[];
}

const sizes = { card: [320, 202], paper: [232, 300], booklet: [214, 300] } as const;
/** In Spanish whatever the reader's language, as on the documents themselves. */
const SPECIMEN = 'MUESTRA';
const ink = 'var(--color-base-content)';
const faint = 'var(--pa-linea)';

/**
 * A likeness of a document, drawn by us: shape, place of the photo and the words to look for. No seal, no coat of arms, no
 * pattern of the real one, and the word MUESTRA across it, so that it can be taken for nothing else.
 */
export function Likeness({
  drawing: { shape, marks },
  alt,
  small = false,
}: {
  drawing: PaperDrawing;
  alt: string;
  small?: boolean;
}) {
  const [width, height] = sizes[shape];
  const middle = `${width / 2} ${height / 2}`;
  return (
    <svg
      class={small ? 'muestra muestra-chica' : 'muestra'}
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      role="img"
      aria-label={alt}
    >
      <rect
        width={width}
        height={height}
        rx={shape === 'card' ? 14 : 4}
        fill={shape === 'booklet' ? 'var(--color-primary)' : 'var(--color-base-100)'}
        stroke={ink}
        stroke-width="2"
      />
      {shape === 'card' && <Card marks={marks} />}
      {shape === 'paper' && <Sheet marks={marks} />}
      {shape === 'booklet' && <Cover marks={marks} />}
      <text
        x={width / 2}
        y={height / 2 + 18}
        transform={`rotate(-24 ${middle})`}
        text-anchor="middle"
        font-size={shape === 'card' ? 54 : 44}
        font-weight="700"
        letter-spacing="4"
        fill="var(--color-secondary)"
        fill-opacity=".3"
      >
        {SPECIMEN}
      </text>
    </svg>
  );
}

/** Long words are set smaller, so that they stay inside. */
const sizeOf = (text: string, room: number, most: number) => Math.min(most, (room / text.length) * 1.45);

function Person({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <rect width="72" height="90" rx="4" fill={faint} />
      <circle cx="36" cy="36" r="17" fill={ink} fill-opacity=".35" />
      <path d="M6 90a30 30 0 0 1 60 0Z" fill={ink} fill-opacity=".35" />
    </g>
  );
}

function Lines({ x, y, widths }: { x: number; y: number; widths: readonly number[] }) {
  return (
    <>
      {widths.map((width, at) => (
        <rect key={at} x={x} y={y + at * 17} width={width} height="7" rx="3.5" fill={faint} />
      ))}
    </>
  );
}

function Card({ marks: [head = '', title = '', foot = ''] }: { marks: readonly string[] }) {
  return (
    <>
      <path d="M0 14A14 14 0 0 1 14 0H306A14 14 0 0 1 320 14V36H0Z" fill="var(--color-primary)" />
      <text x="16" y="25" font-size={sizeOf(head, 288, 17)} font-weight="700" fill="var(--color-primary-content)">
        {head}
      </text>
      <Person x={16} y={52} />
      <text x="104" y="68" font-size={sizeOf(title, 200, 15)} font-weight="700" fill={ink}>
        {title}
      </text>
      <Lines x={104} y={84} widths={[170, 120, 150]} />
      <text x="104" y="158" font-size={sizeOf(foot, 200, 13)} fill={ink}>
        {foot}
      </text>
      <Lines x={16} y={174} widths={[288]} />
    </>
  );
}

function Sheet({ marks: [head = '', title = '', foot = ''] }: { marks: readonly string[] }) {
  return (
    <>
      <rect x="20" y="22" width="34" height="34" rx="17" fill={faint} />
      <text x="64" y="44" font-size={sizeOf(head, 150, 16)} font-weight="700" fill={ink}>
        {head}
      </text>
      <text x="20" y="88" font-size={sizeOf(title, 190, 15)} font-weight="700" fill="var(--color-primary)">
        {title}
      </text>
      <Lines x={20} y={104} widths={[192, 180, 188, 140]} />
      <text x="20" y="190" font-size={sizeOf(foot, 190, 13)} fill={ink}>
        {foot}
      </text>
      <Lines x={20} y={204} widths={[192, 170]} />
      <path d="M116 272H212" stroke={ink} stroke-opacity=".4" stroke-width="1.5" />
    </>
  );
}

function Cover({ marks: [title = '', country = ''] }: { marks: readonly string[] }) {
  return (
    <g fill="#FFE3A1" text-anchor="middle">
      <text x="107" y="58" font-size={sizeOf(country, 170, 20)} font-weight="700">
        {country}
      </text>
      <circle cx="107" cy="138" r="42" fill="none" stroke="#FFE3A1" stroke-width="3" stroke-dasharray="3 6" />
      <text x="107" y="238" font-size={sizeOf(title, 170, 20)} font-weight="700">
        {title}
      </text>
    </g>
  );
}
