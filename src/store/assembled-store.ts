import { attempt } from './storage-failure.ts';
import { frameOf, type LeaveNote } from './plan-row.ts';
import { askPersistence, type PersistenceAnswer } from './persistence.ts';
import { copyPlan, purgePlans, removePlan, renamePlan, undoRemovePlan } from './plan-care.ts';
import { listPlans, loadPlan } from './plan-reads.ts';
import { recoverPlan, restorePlan } from './plan-recovery.ts';
import { createPlan, savePlan } from './plan-saves.ts';
import type { OpenPlan, PlanStore } from './plan-store.ts';
import type { StoreContext } from './store-context.ts';
import { trimLog, type StepLog } from './step-log.ts';
import type { Plan } from '../domain/plan.ts';

type Settings = Pick<PlanStore<never>, 'readSetting' | 'writeSetting'>;

/** The store made of the parts in `context`: the same for the browser's database and for memory. */
export function assembledStore<Step>(context: StoreContext<Step>): PlanStore<Step> {
  const settings = settingsOf(context);
  return {
    mode: context.mode,
    ...settings,
    ...leavingOf(context),
    list: () => listPlans(context),
    load: (id) => loadPlan(context, id),
    create: (plan, origin, log) => createPlan(context, plan, origin, log),
    save: (open, plan, log, turn) => savePlan(context, open, plan, log, turn),
    rename: (id, title) => renamePlan(context, id, title),
    copy: (id) => copyPlan(context, id),
    remove: (id) => removePlan(context, id),
    undoRemove: (id) => undoRemovePlan(context, id),
    purge: (removedBefore) => purgePlans(context, removedBefore),
    points: async (id) => {
      await context.duty.settled();
      return context.shelf.points(id);
    },
    restore: (open, point, log) => restorePlan(context, open, point, log),
    recover: (id) => recoverPlan(context, id),
    acceptLoss: (id) => context.marker.forget(id),
    askPersistence: askingOnce(context, settings),
    isNewest: (open) => isNewest(context, open),
    subscribe: (listener) => context.events.subscribe(listener),
    close: () => context.close(),
  };
}

function settingsOf<Step>({ tables }: StoreContext<Step>): Settings {
  return {
    readSetting: (name) => attempt(async () => (await (await tables()).getSetting(name))?.value),
    writeSetting: (name, value) =>
      attempt(async () => {
        await (await tables()).putSetting({ name, value });
      }),
  };
}

const askedSetting = 'persistence-asked';

function askingOnce<Step>({ events, options }: StoreContext<Step>, settings: Settings) {
  let answer: Promise<PersistenceAnswer> | undefined;
  const asked = {
    async read() {
      const found = await settings.readSetting(askedSetting);
      return found.ok ? found.value : undefined;
    },
    async write(at: string) {
      await settings.writeSetting(askedSetting, at);
    },
  };
  return () => {
    answer ??= askPersistence(asked, options.now()).then((given) => {
      events.send({ event: 'persistence', answer: given });
      return given;
    });
    return answer;
  };
}

function leavingOf<Step>({ leave, tables, options }: StoreContext<Step>) {
  return {
    leave(open: OpenPlan<Step>, plan: Plan, log: StepLog<Step>, turn: number): boolean {
      const { id, rev, writer, origin, createdAt } = open;
      const note: LeaveNote = {
        ...{ schema: 1, planId: id, writer, base: rev, turn, plan, log: trimLog(log) },
        ...{ origin, createdAt, at: options.now() },
      };
      return leave.write(note);
    },
    dropLeaveNote: async ({ id, writer }: OpenPlan<Step>) => {
      await attempt(async () => leave.forget({ planId: id, writer }, await tables()));
    },
  };
}

function isNewest<Step>({ tables }: StoreContext<Step>, open: OpenPlan<Step>) {
  return attempt(async () => {
    const frame = frameOf(await (await tables()).getPlan(open.id));
    if (frame === 'damaged-row' || frame.removed) return false;
    return frame.rev === open.rev || frame.writer === open.writer;
  });
}
