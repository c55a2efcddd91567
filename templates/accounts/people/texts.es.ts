/** Roles given and taken away. */
export default {
  'refusal.accounts.not-yours-to-give': 'Tu cuenta no puede dar ni quitar esa función.',
  'refusal.accounts.last-administrator': 'Es la única persona que administra. Da antes esa función a alguien más.',
} as const;
