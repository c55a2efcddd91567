/** A QR code: modules along a side, and the dark ones as one path. */
export function QrPicture({
  size,
  path,
  label,
  class: extra = '',
  id,
}: {
  size: number;
  path: string;
  label: string;
  class?: string;
  id?: string;
}) {
  return (
    <svg
      id={id}
      class={`bg-white rounded-box ${extra}`}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
