import type { Plan } from '../../domain/plan.ts';
import type { ColumnChoice, ColumnTarget } from '../../import/import-choices.ts';
import { FIGURES_TEXT } from '../../locale/import-text.ts';

const NOTHING = '';
const UNITS = ['count', 'percent'] as const;

/** A target as the value of an option. Ids have no spaces. */
export function targetValue(target: ColumnTarget): string {
  switch (target.to) {
    case 'nothing':
      return NOTHING;
    case 'indicator':
      return `kolom ${target.id}`;
    case 'new':
      return `nieuw ${target.group} ${target.unit}`;
  }
}

/** The target that an option stands for. */
export function targetOf(value: string): ColumnTarget {
  const [kind, name = '', unit] = value.split(' ');
  if (kind === 'kolom') return { to: 'indicator', id: name };
  if (kind !== 'nieuw') return { to: 'nothing' };
  return { to: 'new', group: name, unit: unit === 'percent' ? 'percent' : 'count' };
}

/** Where a column can go. An indicator that another column goes to is not offered again. */
export function targetOptions(
  plan: Plan,
  columns: ReadonlyMap<number, ColumnChoice>,
  place: number,
): { readonly value: string; readonly text: string }[] {
  const taken = new Set(
    [...columns].flatMap(([at, { target }]) => {
      return at !== place && target.to === 'indicator' ? [target.id] : [];
    }),
  );
  return [
    { value: NOTHING, text: FIGURES_TEXT.nothing },
    ...plan.indicators
      .filter(({ id }) => !taken.has(id))
      .map(({ id, name }) => ({ value: targetValue({ to: 'indicator', id }), text: name })),
    ...plan.groups.flatMap(({ id, name }) =>
      UNITS.map((unit) => ({
        value: targetValue({ to: 'new', group: id, unit }),
        text: FIGURES_TEXT.newColumn(name, FIGURES_TEXT.units[unit]),
      })),
    ),
  ];
}
