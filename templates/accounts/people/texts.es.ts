/** Roles given and taken away. */
export default {
  'refusal.accounts.not-yours-to-give': 'Tu cuenta no puede dar ni quitar esa función.',
  'refusal.accounts.protection-apart':
    'Protección no se combina con otra función: quien recibe las alertas no audita, no decide y no trabaja en una empresa. Usa otra cuenta.',
  'refusal.accounts.last-administrator': 'Es la única persona que administra. Da antes esa función a alguien más.',
} as const;
