/** Protocols of municipalities in FM4's workspace. Spanish only. */
export default {
  'liaison-fm4.protocols': 'Protocolos municipales',
  'liaison-fm4.protocols-lead':
    'La versión vigente de cada municipio que ya generó su protocolo, y cuántas personas acusaron leído.',
  'liaison-fm4.protocols-none': 'Ningún municipio lo ha generado',
  'act.liaison.protocol-made': 'Generó el protocolo de un municipio',
  'act.liaison.protocol-read': 'Registró un acuse de leído de un protocolo',
} as const;
