import type { Plan } from '../../src/domain/plan.ts';
import type { Result } from '../../src/domain/result.ts';
import type { OpenPlan, PlanStore, SaveOutcome } from '../../src/store/plan-store.ts';
import { mostSteps, type StepLog } from '../../src/store/step-log.ts';
import { edited, withWord, type Step } from './edited-plan.ts';

/** A case that every store must pass: the one in the browser and the one in memory. */
export type AcceptanceCase = (store: PlanStore<Step>, plan: Plan) => Promise<void>;

/** Stops a case where two values are not the same JSON. */
function same(found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, found ${a}`);
}

function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}

function mustSave(saved: SaveOutcome<Step>): OpenPlan<Step> {
  if (saved.outcome !== 'saved') throw new Error(`not saved: ${JSON.stringify(saved)}`);
  return saved.open;
}

const own = { from: 'own' } as const;

async function titles(store: PlanStore<Step>): Promise<readonly string[]> {
  return must(await store.list())
    .plans.map(({ title }) => title)
    .sort();
}

export const acceptance: Readonly<Record<string, AcceptanceCase>> = {
  'a saved plan is read back with its steps and the place in them': async (store, plan) => {
    const made = must(await store.create(plan, own));
    const first = mustSave(await store.save(made, ...edited(made, 'een')));
    const second = mustSave(await store.save(first, ...edited(first, 'twee')));
    const undone = { steps: second.log.steps, done: 1 };
    mustSave(await store.save(second, first.plan, undone));
    const loaded = must(await store.load(made.id));
    same(loaded.plan, withWord(plan, 'een'));
    same(loaded.log, { steps: [{ word: 'een' }, { word: 'twee' }], done: 1 });
    same([made.rev, first.rev, second.rev, loaded.rev], [1, 2, 3, 4]);
  },

  'a step after an undo takes the place of what was undone': async (store, plan) => {
    const made = must(await store.create(plan, own));
    const first = mustSave(await store.save(made, ...edited(made, 'een')));
    const undone = mustSave(await store.save(first, plan, { steps: first.log.steps, done: 0 }));
    mustSave(await store.save(undone, ...edited(undone, 'anders')));
    const loaded = must(await store.load(made.id));
    same(loaded.log, { steps: [{ word: 'anders' }], done: 1 });
  },

  'the oldest steps fall off after 200': async (store, plan) => {
    const made = must(await store.create(plan, own));
    const steps = Array.from({ length: mostSteps }, (_, index) => ({ word: `w${index}` }));
    const full = mustSave(await store.save(made, plan, { steps, done: 200 }));
    const next: StepLog<Step> = { steps: [...full.log.steps, { word: 'laatste' }], done: 201 };
    mustSave(await store.save(full, plan, next));
    const { log } = must(await store.load(made.id));
    same([log.steps.length, log.done], [200, 200]);
    same([log.steps[0], log.steps[199]], [{ word: 'w1' }, { word: 'laatste' }]);
  },

  'of two that edit the same plan the second is kept as a visible copy': async (store, plan) => {
    const made = must(await store.create({ ...plan, title: 'Plan' }, own));
    const one = must(await store.load(made.id));
    const two = must(await store.load(made.id));
    mustSave(await store.save(one, ...edited(one, 'een')));
    const lost = await store.save(two, ...edited(two, 'twee'));
    if (lost.outcome !== 'conflict') throw new Error(`no conflict: ${lost.outcome}`);
    same(await titles(store), ['Plan', 'Plan (kopie na botsing)']);
    const copy = must(await store.load(lost.copy.id));
    same([copy.plan.note, copy.log.steps], [`${plan.note} twee`, [{ word: 'twee' }]]);
    same(copy.origin, { from: 'conflict', of: made.id });
    same(must(await store.load(made.id)).plan.note, `${plan.note} een`);
    const goesOn = mustSave(await store.save(lost.copy, ...edited(lost.copy, 'drie')));
    same(goesOn.plan.note, `${plan.note} twee drie`);
  },

  'a plan that was never stored is stored by its first save': async (store, plan) => {
    const made = must(await store.create(plan, own));
    const fresh = { ...made, id: 'nieuw', writer: 'nieuw', rev: 0, stored: undefined };
    const saved = await store.save(fresh, ...edited(fresh, 'een'));
    if (saved.outcome !== 'saved') throw new Error(saved.outcome);
    same([saved.recreated, saved.open.rev], [false, 1]);
    same(must(await store.load('nieuw')).plan.note, `${plan.note} een`);
  },

  'an empty plan never takes the place of a filled one, unless undo can bring it back': async (
    store,
    plan,
  ) => {
    const made = must(await store.create(plan, own));
    const empty: Plan = { ...plan, costLines: [], keys: [], indicators: [] };
    const refused = await store.save(made, empty, { steps: [], done: 0 });
    same(refused, { outcome: 'refused', why: 'would-empty' });
    same(must(await store.load(made.id)).plan.costLines.length, plan.costLines.length);
    mustSave(await store.save(made, empty, { steps: [{ word: 'leeg' }], done: 1 }));
    same(must(await store.load(made.id)).plan.costLines, []);
  },

  'plans are renamed, copied, set aside, brought back and discarded': async (store, plan) => {
    const made = must(await store.create({ ...plan, title: 'Plan' }, own));
    same(must(await store.rename(made.id, 'Anders')).title, 'Anders');
    same((await store.rename(made.id, '')).ok, false);
    const copy = must(await store.copy(made.id));
    same(await titles(store), ['Anders', 'Anders (kopie)']);
    must(await store.remove(made.id));
    same(await titles(store), ['Anders (kopie)']);
    same((await store.load(made.id)).ok, false);
    must(await store.undoRemove(made.id));
    same(await titles(store), ['Anders', 'Anders (kopie)']);
    must(await store.remove(copy.id));
    same(
      must(await store.bin()).map(({ title }) => title),
      ['Anders (kopie)'],
    );
    must(await store.discard(made.id));
    same(await titles(store), ['Anders']);
    same(must(await store.list()).removed.length, 1);
    must(await store.discard(copy.id));
    same(must(await store.bin()).length, 0);
    same(must(await store.list()).removed.length, 0);
    same((await store.load(copy.id)).ok, false);
  },

  'who edits a plan that was set aside meanwhile keeps it as a copy': async (store, plan) => {
    const made = must(await store.create({ ...plan, title: 'Plan' }, own));
    must(await store.remove(made.id));
    const saved = await store.save(made, ...edited(made, 'een'));
    same(saved.outcome, 'conflict');
    same(await titles(store), ['Plan (kopie na botsing)']);
  },

  'an earlier state is restored, and what was there becomes a restore point': async (
    store,
    plan,
  ) => {
    const made = must(await store.create(plan, own));
    const first = mustSave(await store.save(made, ...edited(made, 'een')));
    const [before] = must(await store.points(made.id)).filter(({ seq }) => seq !== 'mirror');
    same(before?.plan.note, plan.note);
    if (before === undefined) throw new Error('no restore point');
    mustSave(await store.restore(first, before, first.log));
    same(must(await store.load(made.id)).plan.note, plan.note);
    const points = must(await store.points(made.id)).filter(({ seq }) => seq !== 'mirror');
    same(points[0]?.plan.note, `${plan.note} een`);
  },

  'settings are read back': async (store) => {
    same(must(await store.readSetting('weergave')), undefined);
    must(await store.writeSetting('weergave', 'tabel'));
    must(await store.writeSetting('weergave', 'rekenblad'));
    same(must(await store.readSetting('weergave')), 'rekenblad');
  },
};
