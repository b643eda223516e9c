import { fingerprint, withoutShared } from '../codec/canonical.ts';
import type { Plan } from '../domain/plan.ts';

/** The short name of a plan: what stands before the first colon. */
export function shortTitle({ title }: Plan): string {
  return title.split(':')[0]?.trim() ?? title;
}

/** An own plan made of another one, named after it; titles that are taken get a number. */
export function ownCopyOf(plan: Plan, taken: readonly string[]): Plan {
  const name = `Kopie van ${shortTitle(plan)}`.slice(0, 110);
  const title = freeTitle(name, taken);
  const basedOn = { title: shortTitle(plan), fingerprint: fingerprint(plan) };
  return { ...withoutShared(plan), title, basedOn };
}

/** A shared plan as an own one: under its own title, and with what it says that it was based on. */
export function ownOfShared(plan: Plan, taken: readonly string[]): Plan {
  const basedOn = plan.basedOn ?? { title: plan.title, fingerprint: fingerprint(plan) };
  return { ...ownCopyOf(plan, taken), title: plan.title, basedOn };
}

/** A title that no other plan has: "Naam", "Naam (2)", "Naam (3)". */
export function freeTitle(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}
