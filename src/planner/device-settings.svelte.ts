import type { PlanStore } from '../store/plan-store.ts';
import { afterResize, readWidths, without, type SheetWidths } from './column-widths.ts';

const HINT = 'kennismaking';
const QUESTION_MARK = 'vraagteken';
const WIDTHS = 'kolombreedtes';

type SettingStore = Pick<PlanStore<unknown>, 'readSetting' | 'writeSetting'>;

/** How a person likes the planner to be on this device. Nothing here is part of a plan. */
export class DeviceSettings {
  /** The steps of the first visit were read or skipped. */
  hintSeen = $state(true);
  /** "?" opens the shortcuts; a person who talks to the computer may want it off. */
  questionMark = $state(true);
  widths = $state.raw<SheetWidths>({});
  readonly #store: () => SettingStore | undefined;

  /** @param store where it is kept now; absent: everything stays as it is made */
  constructor(store: () => SettingStore | undefined = () => undefined) {
    this.#store = store;
  }

  async read(): Promise<void> {
    const [hint, mark, widths] = await Promise.all([HINT, QUESTION_MARK, WIDTHS].map(this.#get));
    this.hintSeen = hint !== undefined;
    this.questionMark = mark === undefined;
    this.widths = readWidths(widths);
  }

  readonly closeHint = (): void => {
    this.hintSeen = true;
    this.#set(HINT, 'gezien');
  };

  useQuestionMark(on: boolean): void {
    this.questionMark = on;
    this.#set(QUESTION_MARK, on ? undefined : 'uit');
  }

  /** Gives a column another width in px, or its own one back. */
  resize(sheet: string, column: string, width: number | undefined): void {
    this.#keepWidths(afterResize(this.widths, { sheet, column, width }));
  }

  /** All columns of a sheet get their own width back. */
  resetWidths(sheet: string): void {
    this.#keepWidths(without(this.widths, sheet));
  }

  #keepWidths(widths: SheetWidths): void {
    this.widths = widths;
    this.#set(WIDTHS, JSON.stringify(widths));
  }

  readonly #get = async (name: string): Promise<string | undefined> => {
    const read = await this.#store()?.readSetting(name);
    return read?.ok === true && read.value !== '' ? read.value : undefined;
  };

  #set(name: string, value = ''): void {
    void this.#store()?.writeSetting(name, value);
  }
}
