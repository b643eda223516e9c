import type { Command } from './commands.ts';

/** A command with its words as they are compared: small letters without accents. */
export interface Findable {
  readonly command: Command;
  readonly words: readonly string[];
}

/** More than this nobody reads; typing on is quicker. */
const MOST = 40;

export interface Found {
  readonly commands: readonly Command[];
  /** How many more there are. */
  readonly left: number;
}

/** Makes commands ready to be searched at each key. */
export function findable(commands: readonly Command[]): readonly Findable[] {
  return commands.map((command) => ({ command, words: wordsOf(command.text) }));
}

/**
 * The commands in which every typed word begins a word, those that begin with the first one on
 * top, otherwise in their own order. Nothing typed: all but the parties, of which there are many.
 */
export function findCommands(all: readonly Findable[], typed: string): Found {
  const wanted = wordsOf(typed);
  const [first] = wanted;
  if (first === undefined) return firstOf(all.filter(({ command }) => command.group !== 'party'));
  const fits = all.filter(({ words }) =>
    wanted.every((each) => words.some((word) => word.startsWith(each))),
  );
  const starts = ({ words }: Findable) => words[0]?.startsWith(first) === true;
  return firstOf([...fits.filter(starts), ...fits.filter((each) => !starts(each))]);
}

function firstOf(found: readonly Findable[]): Found {
  const commands = found.slice(0, MOST).map(({ command }) => command);
  return { commands, left: found.length - commands.length };
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
