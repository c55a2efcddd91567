/** Acts about calendars, as the log of acts says them. */
export default {
  'act.reminders.feed-made': 'Creó la dirección de su calendario',
  'act.reminders.feed-removed': 'Quitó la dirección de su calendario',
} as const;
