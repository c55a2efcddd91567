/** The review of the guidance's texts. */
export default {
  'guidance-fm4.lead':
    'Los textos de la guía legal, con quién los confirmó y cuándo toca revisarlos otra vez. Pasada la fecha, la página pública lo dice.',
  'guidance-fm4.kind.situaciones': 'Situaciones documentales',
  'guidance-fm4.kind.instituciones': 'Instituciones',
  'guidance-fm4.kind.marco-legal': 'Marco legal',
  'guidance-fm4.list.title': 'Confirmar varios textos',
  'guidance-fm4.list.link': 'Confirmar varios, con su texto al lado',
  'guidance-fm4.list.lead':
    '{count, plural, one {Un texto espera} other {# textos esperan}} revisión; aquí {n, plural, one {está el primero} other {están los primeros #}}. Marca los que comparaste con sus fuentes.',
  'guidance-fm4.list.none': 'Ningún texto espera revisión',
  'guidance-fm4.list.compared': 'Lo comparé con sus fuentes y es correcto',
  'guidance-fm4.list.confirm': 'Confirmar los marcados',
  'guidance-fm4.confirmed-all':
    '{n, plural, =0 {No se confirmó ningún texto.} one {Una revisión quedó a tu nombre.} other {# revisiones quedaron a tu nombre.}}{missed, plural, =0 {} one { Un texto cambió mientras lo leías: revísalo otra vez.} other { # textos cambiaron mientras los leías: revísalos otra vez.}}',
  'guidance-fm4.form.none': 'Marca al menos un texto.',
  'guidance-fm4.text': 'Texto',
  'guidance-fm4.reviewed': 'Revisado',
  'guidance-fm4.by': 'Confirmó',
  'guidance-fm4.nobody': 'Nadie todavía',
  'guidance-fm4.nobody-yet': 'Ninguna persona abogada lo ha confirmado.',
  'guidance-fm4.next': 'Próxima revisión',
  'guidance-fm4.open': 'Sin verificar',
  'guidance-fm4.overdue': 'Fuera de fecha',
  'guidance-fm4.read': 'Leer la página pública',
  'guidance-fm4.points': 'Lo que está sin verificar o por confirmar',
  'guidance-fm4.points.none': 'No hay afirmaciones marcadas en este texto.',
  'guidance-fm4.internal': 'Lo que no se publica',
  'guidance-fm4.confirm.title': 'Confirmar la revisión',
  'guidance-fm4.confirm.compared':
    'Comparé este texto con sus fuentes vigentes y es correcto. Quedará a mi nombre y se revisará otra vez en seis meses.',
  'guidance-fm4.confirm': 'Confirmar',
  'guidance-fm4.confirmed': 'La revisión quedó a tu nombre.',
  'guidance-fm4.form.compared': 'Marca la casilla sólo si comparaste el texto con sus fuentes.',
  'guidance-fm4.pending':
    '{n, plural, one {Un texto de la guía espera revisión} other {# textos de la guía esperan revisión}}',
  'guidance-fm4.pending-first': 'Confirma que es correcto',
  'guidance-fm4.pending-again': 'Revísalo otra vez',
} as const;
