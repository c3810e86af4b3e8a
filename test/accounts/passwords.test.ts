import { describe, expect, test } from '@jest/globals';
import { createPasswords, PASSWORD_COST } from '../../src/accounts/password-hash.js';
import { newPassword, passwordProblem } from '../../src/accounts/password-rules.js';

const cheap = createPasswords({ logN: 4, r: 8, p: 1 });

describe('the hash of a password', () => {
  test('is scrypt with an OWASP set of parameters, which it names', async () => {
    const hash = await createPasswords().hash('vier paarden lopen langzaam');
    expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(PASSWORD_COST).toEqual({ logN: 15, r: 8, p: 3 });
    expect(await createPasswords().matches('vier paarden lopen langzaam', hash)).toBe(true);
    expect(await createPasswords().matches('vier paarden lopen langzaam ', hash)).toBe(false);
  });

  test('is another one each time', async () => {
    expect(await cheap.hash('the same')).not.toBe(await cheap.hash('the same'));
  });

  test('is still checked with its own parameters when the cost has changed, and is then outdated', async () => {
    const old = await createPasswords({ logN: 5, r: 4, p: 2 }).hash('an old password');
    expect(await cheap.matches('an old password', old)).toBe(true);
    expect(cheap.outdated(old)).toBe(true);
    expect(cheap.outdated(await cheap.hash('a new password'))).toBe(false);
  });

  test.each([
    undefined,
    '',
    'plain text',
    '$scrypt$ln=4,r=8,p=1$short$short',
    '$2b$10$abcdefghijklmnopqrstuv',
  ])('matches nothing when it is %j', async (stored) => {
    expect(await cheap.matches('', stored)).toBe(false);
    expect(await cheap.matches(stored ?? 'x', stored)).toBe(false);
  });

  test('takes as long for somebody unknown', async () => {
    const passwords = createPasswords({ logN: 12, r: 8, p: 1 });
    const stored = await passwords.hash('a password of somebody');
    // The processor's time, of all threads: a clock would also count what else the machine is doing.
    const time = async (hash: string | undefined): Promise<number> => {
      const begin = process.cpuUsage();
      for (let count = 0; count < 12; count += 1) await passwords.matches('a wrong password', hash);
      return process.cpuUsage(begin).user;
    };
    await time(stored);
    const [known, unknown] = [await time(stored), await time(undefined)];
    expect(unknown / known).toBeGreaterThan(0.4);
    expect(unknown / known).toBeLessThan(2.5);
  });

  test('does not take more than two at a time from those who wait', async () => {
    const passwords = createPasswords({ logN: 10, r: 8, p: 1 });
    const hashes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => passwords.hash(`password ${index}`)),
    );
    const matches = await Promise.all(
      hashes.map((hash, index) => passwords.matches(`password ${index}`, hash)),
    );
    expect(matches.every(Boolean)).toBe(true);
  });
});

describe('a new password', () => {
  const about = ['Gemeente Waterrijk', 'Saskia de Wit', 'saskia.dewit@waterrijk.example'];

  test.each([
    'Wachtwoord2026!',
    'w@chtw00rd1234',
    'Welkom01Welkom01',
    'Zomer2026Zomer2026',
    'qwertyuiop12345',
    'aaaaaaaaaaaaaaaa',
    '123456789012345',
    'abcabcabcabcabc',
    'Waterrijk-2026-01',
    'SaskiaDeWit1975!',
    'password1234',
    'iloveyou12345678',
    '1qaz2wsx3edc',
    'leavemealone',
    'Gemeente#Waterrijk',
  ])('is refused when it is easy to guess: %s', (password) => {
    expect(passwordProblem(password, about)).toBe('accounts.password.common');
  });

  test.each([
    'vier paarden lopen langzaam',
    'correct horse battery staple',
    'ik fiets graag tegen de wind in',
    'x7#Kq9!mZ2$w',
    'welkom in onze groene tuin',
    'пароль для работы',
    'Çok güzel bir gün bugün',
  ])('is taken when it is not: %s', (password) => {
    expect(passwordProblem(password, about)).toBeUndefined();
  });

  test('has at least 12 characters as a person counts them, blanks included, and nothing else is asked of it', () => {
    const schema = newPassword();
    expect(schema.safeParse('elf tekens.').success).toBe(false);
    expect(schema.safeParse('twaalf teken').success).toBe(true);
    expect(schema.safeParse('😀'.repeat(11)).success).toBe(false);
    expect(schema.safeParse('😀'.repeat(12)).success).toBe(true);
    expect(schema.safeParse('x'.repeat(256)).success).toBe(true);
    expect(schema.safeParse('x'.repeat(257)).success).toBe(false);
    expect(schema.safeParse(['first of two fields', 'the last one counts']).data).toBe('the last one counts');
  });

  test('is kept as it was typed, with the blank at its end', () => {
    expect(newPassword().safeParse(' vier paarden lopen ').data).toBe(' vier paarden lopen ');
  });
});
