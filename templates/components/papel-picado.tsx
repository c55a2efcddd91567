const COLUMNS = [0, 60, 120, 180, 240, 300, 360, 420];
const FLAG =
  'M0 0h60v22l-10 8-10-8-10 12-10-12-10 8-10-8ZM24 20v-7a6 6 0 0 1 12 0v7ZM8 12l4-4 4 4-4 4ZM44 12l4-4 4 4-4 4Z';

/** Cut paper for a celebration: a certificate, a distinction. Nowhere else. */
export function PapelPicado() {
  return (
    <svg class="papel-picado" viewBox="0 0 480 36" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
      {COLUMNS.map((x) => (
        <path key={x} transform={`translate(${x} 0)`} fill-rule="evenodd" fill="currentColor" d={FLAG} />
      ))}
    </svg>
  );
}
