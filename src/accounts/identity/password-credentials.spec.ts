import pg from 'pg';
import { newId } from '#libs/ids';
import { sealText } from '#libs/sealing';
import { CheapHasher } from '../../../test/support/cheap-hasher.js';
import { cloneDatabase } from '../../../test/support/index.js';
import { totpCode } from '../../../test/support/totp.js';
import { PasswordCredentials, type SignInOutcome } from './password-credentials.js';
import { type BetterAuth, buildIdentity, type IdentityMail } from './identity.js';
import { confirmationOf, newToken, tokenHash } from './tokens.js';

const password = 'una contraseña larga';
const hasher = new CheapHasher();
const now = () => new Date(Date.now());

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let pool: pg.Pool;
let identity: BetterAuth;
let credentials: PasswordCredentials;
let mails: IdentityMail[];

beforeAll(async () => {
  database = await cloneDatabase();
  pool = new pg.Pool({ connectionString: database.url, options: '-c role=puertas_app -c search_path=auth', max: 4 });
  identity = buildIdentity({
    pool,
    secret: 'a secret of more than 32 characters',
    publicUrl: 'http://localhost:3000',
    hasher,
    newId,
    now,
    mail: async (mail) => void mails.push(mail),
    passwordReset: async () => undefined,
    log: (message) => {
      throw new Error(message);
    },
  });
  credentials = new PasswordCredentials(identity);
});

afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

beforeEach(() => {
  mails = [];
});

/** A person as `accounts` writes one. */
async function person({ confirmed = true } = {}): Promise<{ id: string; email: string }> {
  const id = newId();
  const email = `${id}@agave.example`;
  await pool.query('insert into users (id, name, email, email_verified) values ($1, $2, $3, $4)', [
    id,
    'Ana',
    email,
    confirmed,
  ]);
  await pool.query(
    `insert into credentials (id, user_id, account_id, provider_id, password) values ($1, $2::text::uuid, $2::text, 'credential', $3)`,
    [newId(), id, await hasher.hash(password)],
  );
  return { id, email };
}

function carrying(cookies: string[]): Headers {
  const pairs = cookies.filter((line) => !/max-age=0/i.test(line)).map((line) => line.split(';')[0]);
  return new Headers({ cookie: pairs.join('; ') });
}

const viewer = (cookies: string[]) => identity.api.getSession({ headers: carrying(cookies) });
const kindOf = (outcome: SignInOutcome) => (outcome.kind === 'refused' ? outcome.reason : outcome.kind);

async function enrolSecondFactor(
  cookies: string[],
): Promise<{ secret: string; recovery: string[]; cookies: string[] }> {
  const set = await identity.api.enableTwoFactor({ body: { password }, headers: carrying(cookies) });
  if (set.method !== 'totp') throw new Error('expected an authenticator app');
  const secret = new URL(set.totpURI).searchParams.get('secret')!;
  const outcome = await credentials.bySecondFactor(carrying(cookies), totpCode(secret));
  return { secret, recovery: set.backupCodes, cookies: outcome.cookies };
}

describe('a password', () => {
  test('opens a session in a cookie that scripts and other sites do not get', async () => {
    const { email, id } = await person();
    const outcome = await credentials.byPassword(new Headers(), email.toUpperCase(), password);
    expect(outcome.kind).toBe('signed-in');
    expect(outcome.cookies).toEqual([
      expect.stringMatching(/^puertas\.session_token=.+; Path=\/; HttpOnly; SameSite=Lax$/i),
    ]);
    expect((await viewer(outcome.cookies))?.user).toMatchObject({ id, locale: 'es' });
  });

  test('that is wrong says no more than an address that is unknown', async () => {
    const { email } = await person();
    const wrong = await credentials.byPassword(new Headers(), email, 'otra contraseña');
    const unknown = await credentials.byPassword(new Headers(), 'nadie@agave.example', password);
    expect(wrong).toEqual({ kind: 'refused', reason: 'credentials', cookies: [] });
    expect(unknown).toEqual(wrong);
  });

  test('does not open an address that was never confirmed', async () => {
    const { email } = await person({ confirmed: false });
    expect(kindOf(await credentials.byPassword(new Headers(), email, password))).toBe('unconfirmed');
    expect(kindOf(await credentials.byPassword(new Headers(), email, 'otra contraseña'))).toBe('credentials');
  });

  test('closes the session that the browser had before', async () => {
    const first = await credentials.byPassword(new Headers(), (await person()).email, password);
    const second = await credentials.byPassword(carrying(first.cookies), (await person()).email, password);
    expect(await viewer(first.cookies)).toBeNull();
    expect(await viewer(second.cookies)).not.toBeNull();
  });
});

describe('signing out', () => {
  test('everywhere closes the sessions of all devices', async () => {
    const { email } = await person();
    const phone = await credentials.byPassword(new Headers(), email, password);
    const desk = await credentials.byPassword(new Headers(), email, password);
    const cookies = await credentials.signOutEverywhere(carrying(desk.cookies));
    expect(cookies.join()).toMatch(/session_token=;.*max-age=0/i);
    expect(await viewer(phone.cookies)).toBeNull();
    expect(await viewer(desk.cookies)).toBeNull();
  });
});

describe('a mailed link', () => {
  const asked = async (email: string) => {
    await identity.api.signInMagicLink({ body: { email }, headers: new Headers() });
    return mails.at(-1)!;
  };

  test('signs in once', async () => {
    const { email } = await person();
    const { token } = await asked(email);
    expect(kindOf(await credentials.byLink(new Headers(), token))).toBe('signed-in');
    expect(kindOf(await credentials.byLink(new Headers(), token))).toBe('token');
  });

  test('is worth nothing after ten minutes, nor when it is made up', async () => {
    const { email } = await person();
    const { token, expiresAt } = await asked(email);
    expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(10 * 60_000);
    await pool.query(`update verifications set expires_at = now() - interval '1 second'`);
    expect(kindOf(await credentials.byLink(new Headers(), token))).toBe('token');
    expect(kindOf(await credentials.byLink(new Headers(), 'x'.repeat(32)))).toBe('token');
  });

  test('is not kept in the database in a form that could be used', async () => {
    const { token } = await asked((await person()).email);
    const { rows } = await pool.query('select identifier from verifications where identifier like $1', [`%${token}%`]);
    expect(rows).toEqual([]);
  });

  test('makes no account for an unknown address', async () => {
    const { token } = await asked('nadie@agave.example');
    expect(kindOf(await credentials.byLink(new Headers(), token))).toBe('token');
    expect((await pool.query(`select from users where email = 'nadie@agave.example'`)).rowCount).toBe(0);
  });

  test('confirms the address, and drops the password that somebody set before it was proved', async () => {
    const { email } = await person({ confirmed: false });
    expect(kindOf(await credentials.byLink(new Headers(), (await asked(email)).token))).toBe('signed-in');
    expect(kindOf(await credentials.byPassword(new Headers(), email, password))).toBe('credentials');
  });
});

describe('a confirmation', () => {
  test('confirms, signs in, and is spent', async () => {
    const { id, email } = await person({ confirmed: false });
    const token = newToken();
    await pool.query(
      `insert into verifications (id, identifier, value, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [newId(), tokenHash(confirmationOf(token)), id],
    );
    expect(kindOf(await credentials.byConfirmation(new Headers(), token))).toBe('signed-in');
    expect(kindOf(await credentials.byConfirmation(new Headers(), token))).toBe('token');
    expect(kindOf(await credentials.byPassword(new Headers(), email, password))).toBe('signed-in');
  });
});

describe('a forgotten password', () => {
  test('is replaced once, and every session that the old one opened is closed', async () => {
    const { email } = await person();
    const before = await credentials.byPassword(new Headers(), email, password);
    await identity.api.requestPasswordReset({ body: { email } });
    const { token } = mails.at(-1)!;
    await identity.api.resetPassword({ body: { token, newPassword: 'otra más larga' } });
    await expect(identity.api.resetPassword({ body: { token, newPassword: 'y otra más' } })).rejects.toMatchObject({
      body: { code: 'INVALID_TOKEN' },
    });
    expect(await viewer(before.cookies)).toBeNull();
    expect(kindOf(await credentials.byPassword(new Headers(), email, password))).toBe('credentials');
    expect(kindOf(await credentials.byPassword(new Headers(), email, 'otra más larga'))).toBe('signed-in');
  });

  test('of nobody is answered the same way', async () => {
    const known = await identity.api.requestPasswordReset({ body: { email: (await person()).email } });
    const unknown = await identity.api.requestPasswordReset({ body: { email: 'nadie@agave.example' } });
    expect(unknown).toEqual(known);
    expect(mails).toHaveLength(1);
  });
});

describe('a second factor', () => {
  test('is asked after a password, and its code signs in', async () => {
    const { email } = await person();
    const { secret } = await enrolSecondFactor((await credentials.byPassword(new Headers(), email, password)).cookies);
    const first = await credentials.byPassword(new Headers(), email, password);
    expect(first.kind).toBe('second-factor');
    expect(await viewer(first.cookies)).toBeNull();
    expect(kindOf(await credentials.bySecondFactor(carrying(first.cookies), '000000'))).toBe('code');
    const second = await credentials.bySecondFactor(carrying(first.cookies), totpCode(secret).replace(/^.../, '$& '));
    expect(second.kind).toBe('signed-in');
    expect(await viewer(second.cookies)).not.toBeNull();
  });

  test('is asked after a mailed link and after an invitation too', async () => {
    const { email, id } = await person();
    await enrolSecondFactor((await credentials.byPassword(new Headers(), email, password)).cookies);
    await identity.api.signInMagicLink({ body: { email }, headers: new Headers() });
    const link = await credentials.byLink(new Headers(), mails.at(-1)!.token);
    const invited = await credentials.byProvenMailbox(new Headers(), id);
    for (const outcome of [link, invited]) {
      expect(outcome.kind).toBe('second-factor');
      expect(await viewer(outcome.cookies)).toBeNull();
    }
  });

  test('has recovery codes that are stored hashed, those that were encrypted before from their first use on', async () => {
    const { id, email } = await person();
    const first = await credentials.byPassword(new Headers(), email, password);
    const { recovery } = await enrolSecondFactor(first.cookies);
    const stored = async () => {
      const { rows } = await pool.query('select backup_codes from second_factors where user_id = $1', [id]);
      return (rows[0] as { backup_codes: string }).backup_codes;
    };
    const enter = async (code: string) => {
      const { cookies } = await credentials.byPassword(new Headers(), email, password);
      return kindOf(await credentials.bySecondFactor(carrying(cookies), code));
    };
    const made = JSON.parse(await stored()) as string[];
    expect([made.length, made.some((hash) => recovery.includes(hash))]).toEqual([10, false]);
    const before = await sealText('a secret of more than 32 characters', JSON.stringify(recovery));
    await pool.query('update second_factors set backup_codes = $2 where user_id = $1', [id, before]);
    expect([await enter('00000-00000'), await stored()]).toEqual(['code', before]);
    expect(await enter(recovery[0]!)).toBe('signed-in');
    const hashes = JSON.parse(await stored()) as string[];
    expect([hashes.length, hashes.some((hash) => recovery.includes(hash))]).toEqual([9, false]);
    expect([await enter(recovery[0]!), await enter(hashes[0]!), await enter(recovery[1]!)]).toEqual([
      'code',
      'code',
      'signed-in',
    ]);
  });

  test('gives way to a recovery code, once', async () => {
    const { email } = await person();
    const { recovery } = await enrolSecondFactor(
      (await credentials.byPassword(new Headers(), email, password)).cookies,
    );
    const enter = async (code: string) => {
      const first = await credentials.byPassword(new Headers(), email, password);
      return kindOf(await credentials.bySecondFactor(carrying(first.cookies), code));
    };
    expect(await enter(recovery[0]!)).toBe('signed-in');
    expect(await enter(recovery[0]!)).toBe('code');
    expect(await enter(recovery[1]!)).toBe('signed-in');
  });

  test('takes five guesses, then one has to start again', async () => {
    const { email } = await person();
    const { secret } = await enrolSecondFactor((await credentials.byPassword(new Headers(), email, password)).cookies);
    const headers = carrying((await credentials.byPassword(new Headers(), email, password)).cookies);
    for (let guess = 0; guess < 5; guess++)
      expect(kindOf(await credentials.bySecondFactor(headers, '000000'))).toBe('code');
    expect(kindOf(await credentials.bySecondFactor(headers, totpCode(secret)))).toBe('attempts');
  });
});

describe('over https', () => {
  test('cookies are Secure', async () => {
    const mail = async () => undefined;
    const secure = buildIdentity({
      pool,
      secret: 'a secret of more than 32 characters',
      publicUrl: 'https://puertas.example',
      hasher,
      newId,
      now,
      mail,
      passwordReset: mail,
      log: () => undefined,
    });
    const outcome = await new PasswordCredentials(secure).byPassword(new Headers(), (await person()).email, password);
    expect(outcome.cookies[0]).toMatch(/^puertas\.session_token=.*; Secure/i);
  });
});
