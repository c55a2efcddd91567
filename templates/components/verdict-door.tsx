/** The answer as a door: open for yes, ajar for "ask first", closed for "not with this document". */
export function VerdictDoor({ verdict, class: extra }: { verdict: 'yes' | 'ask' | 'no'; class?: string }) {
  return (
    <svg class={extra} viewBox="3 2 43 46" aria-hidden="true" preserveAspectRatio="xMidYMax meet">
      <path d="M4 43V23a20 20 0 0 1 40 0V43Z" fill="var(--color-primary)" />
      {verdict !== 'no' && <path d="M13 43V23a11 11 0 0 1 22 0V43Z" fill="#F2B134" />}
      {verdict === 'yes' && (
        <>
          <path d="M13 43V23c0-3.3 1.45-6.2 3.75-8.2L23.5 20v26.5Z" fill="#B94826" />
          <circle cx="21" cy="33" r="1.15" fill="#FFE3A1" />
          <path d="M23.5 42.6H35l9.5 4.9h-21Z" fill="#F2B134" />
        </>
      )}
      {verdict === 'ask' && (
        <>
          <path d="M13 43V23a11 11 0 0 1 17.2-9.1L31 44.6Z" fill="#B94826" />
          <circle cx="27.5" cy="31" r="1.15" fill="#FFE3A1" />
          <path d="M31 42.6h4l5 4.9h-8Z" fill="#F2B134" />
        </>
      )}
      {verdict === 'no' && (
        <>
          <path d="M13 43V23a11 11 0 0 1 22 0V43Z" fill="#6E2710" />
          <path d="M24 12V43" stroke="var(--color-primary)" stroke-width="1.2" />
          <circle cx="22" cy="31" r="1" fill="#FFE3A1" />
          <circle cx="26" cy="31" r="1" fill="#FFE3A1" />
        </>
      )}
    </svg>
  );
}
