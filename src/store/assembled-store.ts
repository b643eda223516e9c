import { attempt } from './storage-failure.ts';
import { frameOf, type LeaveNote } from './plan-row.ts';
import { askPersistence, type PersistenceAnswer } from './persistence.ts';
import { discardPlan, openBin } from './bin.ts';
import { copyPlan, removePlan, renamePlan, undoRemovePlan } from './plan-care.ts';
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
  const { watch } = context;
  return {
    mode: context.mode,
    ...settings,
    ...leavingOf(context),
    ...lastOf(context),
    ...careOf(context),
    list: () => watch.over(listPlans(context)),
    load: (id) => watch.over(loadPlan(context, id)),
    create: (plan, origin, log) => watch.over(createPlan(context, plan, origin, log)),
    save: (open, plan, log, turn) => watch.over(savePlan(context, open, plan, log, turn)),
    points: (id) => watch.over(context.duty.settled().then(() => context.shelf.points(id))),
    restore: (open, point, log) => watch.over(restorePlan(context, open, point, log)),
    recover: (id) => watch.over(recoverPlan(context, id)),
    acceptLoss: (id) => context.marker.forget(id),
    askPersistence: askingOnce(context, settings),
    isNewest: (open) => watch.over(isNewest(context, open)),
    subscribe: (listener) => context.events.subscribe(listener),
    close: () => context.close(),
  };
}

function careOf<Step>(context: StoreContext<Step>) {
  const { watch } = context;
  return {
    rename: (id: string, title: string) => watch.over(renamePlan(context, id, title)),
    copy: (id: string) => watch.over(copyPlan(context, id)),
    remove: (id: string) => watch.over(removePlan(context, id)),
    undoRemove: (id: string) => watch.over(undoRemovePlan(context, id)),
    bin: () => watch.over(openBin(context)),
    discard: (id: string) => watch.over(discardPlan(context, id)),
  };
}

function settingsOf<Step>({ tables, watch }: StoreContext<Step>): Settings {
  return {
    readSetting: (name) =>
      watch.over(attempt(async () => (await (await tables()).getSetting(name))?.value)),
    writeSetting: (name, value) =>
      watch.over(
        attempt(async () => {
          await (await tables()).putSetting({ name, value });
        }),
      ),
  };
}

function lastOf<Step>({ tables, watch, last }: StoreContext<Step>) {
  return {
    lastPlan: () => watch.over(attempt(async () => last.read(await tables()))),
    remember(open: Pick<OpenPlan<Step>, 'id' | 'rev'> | ''): void {
      last.remember(open === '' ? '' : open.id);
      // A plan that is not stored yet is remembered in the transaction of its first save.
      if (open !== '' && open.rev === 0) return;
      void watch.over(attempt(async () => last.keep(await tables())));
    },
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
