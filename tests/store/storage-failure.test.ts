import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { attempt, failureOf, StorageRefusal } from '../../src/store/storage-failure.ts';

test('a full disk is read through the errors that wrap it', () => {
  const full = new DOMException('no room', 'QuotaExceededError');
  expect(failureOf(full).cause).toBe('quota');
  expect(failureOf(new Dexie.AbortError('aborted', full)).cause).toBe('quota');
  const twice = new Dexie.AbortError('aborted', new Dexie.AbortError('again', full));
  expect(failureOf(twice).cause).toBe('quota');
  expect(failureOf(twice).detail).toContain('QuotaExceededError: no room');
});

test('each cause has its own name', () => {
  const named = (name: string) => failureOf(new DOMException('', name)).cause;
  expect(named('DataCloneError')).toBe('not-storable');
  expect(named('VersionError')).toBe('newer');
  expect(named('UnknownError')).toBe('broken');
  expect(failureOf(new Dexie.DatabaseClosedError()).cause).toBe('closed');
  expect(failureOf(new StorageRefusal('outdated', '')).cause).toBe('outdated');
});

test('whatever is thrown becomes a reason', async () => {
  const circle: { inner?: unknown } = {};
  circle.inner = circle;
  expect(failureOf(circle).cause).toBe('broken');
  expect(failureOf(undefined)).toEqual({ cause: 'broken', detail: '' });
  await expect(attempt(() => Promise.reject(new Error('x')))).resolves.toEqual({
    ok: false,
    reason: { cause: 'broken', detail: 'Error: x' },
  });
});
