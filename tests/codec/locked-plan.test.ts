import { createDecipheriv, createHash, pbkdf2Sync, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, fingerprint } from '../../src/codec/canonical.ts';
import { decodeLink } from '../../src/codec/link.ts';
import { encodeLockedLink, openSealed, type Chance } from '../../src/codec/locked-plan.ts';
import type { SealedPlan } from '../../src/codec/sealed-plan.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { frozenLockedLink, frozenLockedLinks } from '../support/frozen-links.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { planArbitrary } from '../support/plan-arbitrary.ts';

const chance: Chance = (length) => new Uint8Array(randomBytes(length));

async function locked(plan: Plan, password: string): Promise<string> {
  const link = await encodeLockedLink(plan, password, chance);
  if (!link.ok) throw new Error('the plan does not fit in a link');
  return link.value;
}

function sealedIn(link: string): SealedPlan {
  const read = decodeLink(link);
  if (read.ok || read.reason.kind !== 'locked') throw new Error('not a locked link');
  return read.reason.sealed;
}

test.each(frozenLockedLinks())(
  'the link "$name" of format 2 opens for ever with its password',
  async ({ link, password, ...frozen }) => {
    const plan = await openSealed(sealedIn(link), password);
    expect(plan.ok && canonicalJson(plan.value)).toBe(frozen.canonical);
    expect(plan.ok && fingerprint(plan.value)).toBe(frozen.fingerprint);
  },
);

// Written from the description of the format, with another implementation of every part.
test('what format 2 is, told by Node: hash, PBKDF2 of a million rounds, AES-256-GCM', () => {
  const { link, password, canonical } = frozenLockedLink('memo-2023');
  const body = Buffer.from(link.slice('#plan=2'.length + 4), 'base64url');
  const [hash, rest] = [body.subarray(0, 8), body.subarray(8)];
  expect(createHash('sha256').update(rest).digest().subarray(0, 8)).toEqual(hash);
  const key = pbkdf2Sync(password, rest.subarray(0, 16), 1_000_000, 32, 'sha256');
  const decipher = createDecipheriv('aes-256-gcm', key, rest.subarray(16, 28));
  decipher.setAAD(Buffer.from('#plan=2'));
  decipher.setAuthTag(rest.subarray(-16));
  const packed = Buffer.concat([decipher.update(rest.subarray(28, -16)), decipher.final()]);
  const open = decodeLink(`#plan=1${counted(packed)}`);
  expect(open.ok && canonicalJson(open.value)).toBe(canonical);
});

/** The counter of a link: three digits in base 64 and the sum of 1, 3 and 5 times them. */
function counted(bytes: Buffer): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const text = bytes.toString('base64url');
  const [high, low] = [text.length >> 6, text.length & 63];
  const check = (3 * high + 5 * low) & 63;
  return ['A', digits[high], digits[low], digits[check], text].join('');
}

test('every plan comes out as it went in; the same plan never gives the same link', async () => {
  await fc.assert(
    fc.asyncProperty(planArbitrary(), fc.string({ unit: 'grapheme' }), async (plan, password) => {
      const link = await locked(plan, password);
      expect(link).toMatch(/^#plan=2[\w-]+$/);
      expect(await openSealed(sealedIn(link), password)).toEqual({ ok: true, value: plan });
    }),
    { numRuns: 12 },
  );
  const [one, other] = await Promise.all([locked(memoPlan, 'a'), locked(memoPlan, 'a')]);
  expect(one.slice('#plan=2'.length + 4)).not.toBe(other.slice('#plan=2'.length + 4));
});

test('another password is called wrong, whatever it differs in', async () => {
  const { link, password } = frozenLockedLink('memo-2023');
  const wrong = [password.toUpperCase(), `${password}.`, password.slice(1), ''];
  for (const each of wrong) {
    const refused = await openSealed(sealedIn(link), each);
    expect(refused, each).toEqual({ ok: false, reason: { kind: 'wrong-password' } });
  }
});

test('the same word from another keyboard fits', async () => {
  const { link } = frozenLockedLink('gedeeld');
  // é as one character, a plain space, no blanks around it; in the file é is two characters.
  const opened = await openSealed(sealedIn(link), 'Caf\u00E9 ‘Ôns Hûske’ 🏡');
  expect(opened.ok).toBe(true);
});

test('nothing of the plan can be read in a locked link', () => {
  const { link } = frozenLockedLink('memo-2023');
  const { ciphertext } = sealedIn(link);
  expect(decodeLink(link.replace('#plan=2', '#plan=1'))).toMatchObject({
    ok: false,
    reason: { kind: 'changed' },
  });
  expect(Buffer.from(ciphertext).toString('latin1')).not.toContain('plan');
});

test('a whole seal around something else is refused by its own name', async () => {
  const { link, password } = frozenLockedLink('memo-2023');
  const sealed = sealedIn(link);
  const forged = { ...sealed, ciphertext: sealed.ciphertext.map((byte) => byte ^ 1) };
  expect(await openSealed(forged, password)).toEqual({
    ok: false,
    reason: { kind: 'wrong-password' },
  });
});
