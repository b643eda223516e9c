import { describe, expect, test } from 'vitest';
import type { Command, CommandGroup } from '../../../src/planner/command/commands.ts';
import { findable, findCommands } from '../../../src/planner/command/find-commands.ts';

const command = (group: CommandGroup, text: string): Command => ({ group, text, run: () => 0 });

const all = findable([
  command('tab', 'Blad Verdeelsleutels'),
  command('action', 'Mijn plannen'),
  command('action', 'Kopiëren'),
  command('view', 'Jaar 2024'),
  command('party', 'Ik kijk als Harderwijk'),
  command('party', 'Bijdrage van Harderwijk in 2024: waarom?'),
  command('party', 'Ik kijk als Sociëteit ’t Huis'),
]);
const texts = (typed: string) => findCommands(all, typed).commands.map(({ text }) => text);

describe('finding a command', () => {
  test('each typed word begins a word, in any order', () => {
    expect(texts('hard')).toEqual([
      'Ik kijk als Harderwijk',
      'Bijdrage van Harderwijk in 2024: waarom?',
    ]);
    expect(texts('waarom harder')).toEqual(['Bijdrage van Harderwijk in 2024: waarom?']);
    expect(texts('erwijk')).toEqual([]);
  });

  test('accents and capitals do not matter, on either side', () => {
    expect(texts('KOPIEREN')).toEqual(['Kopiëren']);
    expect(texts('sócieteit')).toEqual(['Ik kijk als Sociëteit ’t Huis']);
  });

  test('what begins with the first word goes on top', () => {
    expect(texts('ja')).toEqual(['Jaar 2024']);
    expect(texts('2024')).toEqual(['Jaar 2024', 'Bijdrage van Harderwijk in 2024: waarom?']);
    expect(texts('bij')).toEqual(['Bijdrage van Harderwijk in 2024: waarom?']);
  });

  test('nothing typed shows all but the parties', () => {
    expect(texts(' ')).toEqual(['Blad Verdeelsleutels', 'Mijn plannen', 'Kopiëren', 'Jaar 2024']);
  });

  test('of many it gives the first and says how many are left', () => {
    const parties = Array.from({ length: 500 }, (_, at) => command('party', `Gemeente ${at}`));
    const { commands, left } = findCommands(findable(parties), 'gemeente');
    expect(commands).toHaveLength(40);
    expect(commands[0]?.text).toBe('Gemeente 0');
    expect(left).toBe(460);
  });
});
