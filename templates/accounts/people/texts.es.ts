/** Roles given and taken away. */
export default {
  'refusal.accounts.not-yours-to-give': 'Tu cuenta no puede dar ni quitar esa función.',
  'refusal.accounts.role-to-come':
    'Esta función todavía no tiene páginas, así que nadie puede recibirla por ahora. Elige otra.',
  'refusal.accounts.last-administrator': 'Es la única persona que administra. Da antes esa función a alguien más.',
} as const;
