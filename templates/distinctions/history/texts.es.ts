/** Public events of a distinction. */
export default {
  'distinctions.event.awarded': 'Gana el nivel {level}',
  'distinctions.event.suspended': 'FM4 lo suspende mientras revisa',
  'distinctions.event.reinstated': 'FM4 levanta la suspensión',
  'distinctions.event.revoked': 'FM4 lo retira',
  'distinctions.event.expired': 'Vence el nivel {level}',
  'distinctions.event.superseded': 'El nivel {level} se reemplaza por uno nuevo',
  'distinctions.event.surrendered': 'La empresa lo devuelve',

  'distinctions.event.corrected': 'FM4 corrige cómo está escrito el nombre',
  'distinctions.event.renamed': 'La empresa cambia de nombre o de lugar',
  'distinctions.event.merged': 'Continúa a nombre de otra empresa, por fusión',
  'distinctions.event.followed-up': 'Seguimiento a la mitad de la vigencia',
  'distinctions.event.before': 'Antes: {names}',
} as const;
