import QRCode from 'qrcode';

/** What an authenticator app reads: the key URI as a QR, and the secret for typing it in. */
export interface AuthenticatorSetup {
  readonly secret: string;
  readonly uri: string;
  /** The dark modules of the QR as one path, one unit a module. */
  readonly qr: { readonly size: number; readonly path: string };
}

const issuer = 'Puertas Abiertas';

/** @param secret in base32, as the `otpauth:` address has it (Google Authenticator key URI format) */
export function authenticatorSetup(email: string, secret: string): AuthenticatorSetup {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`;
  const uri = `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&digits=6&period=30`;
  const { modules } = QRCode.create(uri, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`;
  }
  return { secret, uri, qr: { size, path } };
}
