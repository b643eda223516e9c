import type { Plan } from '../../src/domain/plan.ts';
import memo from '../../src/plans/memo-2023.json' with { type: 'json' };

/** The plan of the 2023 memo. JSON widens its literals to strings; the codec's tests check it. */
export const memoPlan = memo as unknown as Plan;
