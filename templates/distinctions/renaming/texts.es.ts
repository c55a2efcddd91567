/** Changes of the names on a distinction. */
export default {
  'distinctions.mail.renamed.subject': 'El distintivo de {company} tiene un PDF nuevo',
  'distinctions.mail.renamed.preheader': 'Cambió el nombre; el código es el mismo.',
  'distinctions.mail.renamed.heading': 'Tu distintivo, con el nombre al día',
  'distinctions.mail.renamed.corrected':
    'Corregimos cómo estaba escrito el nombre en tu nivel {level}. El PDF nuevo va en este correo.',
  'distinctions.mail.renamed.renamed':
    'Tu nivel {level} lleva desde hoy los datos nuevos de tu empresa. El PDF nuevo va en este correo.',
  'distinctions.mail.renamed.merged':
    'Después de la fusión, el nivel {level} continúa a nombre de {company}. El PDF nuevo va en este correo.',
  'distinctions.mail.renamed.next':
    'El código y la vigencia son los mismos, y tu sello cambia solo. Sustituye el PDF donde lo tengas; el anterior sigue siendo auténtico, pero dice que hay una copia más nueva.',
  'refusal.distinctions.cannot-rename':
    'El nombre solo se cambia en un distintivo vigente o suspendido: lo demás queda como fue.',
  'refusal.distinctions.name-unfit':
    'Ese nombre lleva algo que un correo tomaría por enlace, o signos que no se ven. Escribe solo el nombre.',
  'refusal.distinctions.same-names': 'Así se llama ya: no hay nada que cambiar.',
  'reminder.distinctions.renamed': 'Distintivo con el nombre al día',
  'reminder.distinctions.renamed.why': 'Porque cambió el nombre en el distintivo.',
  'mail.reason.distinctions.renamed': 'Recibes este correo porque administras el distintivo de tu empresa.',
} as const;
