/** The mark: a door that opens. On dark bars (`onDark`) the wall is lighter. */
export function Mark({ onDark = false, class: extra }: { onDark?: boolean; class?: string }) {
  return (
    <svg class={extra} viewBox="0 0 48 48" aria-hidden="true">
      <path d="M4 43V23a20 20 0 0 1 40 0V43Z" fill={onDark ? '#86c9c8' : 'var(--color-primary)'} />
      <path d="M13 43V23a11 11 0 0 1 22 0V43Z" fill="#F2B134" />
      <path d="M13 43V23c0-3.3 1.45-6.2 3.75-8.2L23.5 20v26.5Z" fill="#B94826" />
      <circle cx="21" cy="33" r="1.15" fill="#FFE3A1" />
      <path d="M23.5 42.6H35l9.5 4.9h-21Z" fill="#F2B134" />
    </svg>
  );
}
