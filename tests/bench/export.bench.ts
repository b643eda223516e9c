// How long a workbook takes. Run: npx node tests/bench/export.bench.ts
// The goal: 500 parties × 12 years within a second, off the main thread.
import { compute } from '../../src/domain/compute.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planBook } from '../../src/export/book/plan-book.ts';
import { odsFile } from '../../src/export/file/ods-file.ts';
import { xlsxFile } from '../../src/export/file/xlsx-file.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { regionalPlan } from './regional-plan.ts';
import { inMilliseconds } from './stopwatch.ts';

const RUNS = 9;
const base = { plan: memoPlan, outcome: compute(memoPlan) };

async function timed<Value>(work: () => Promise<Value> | Value): Promise<[number, Value]> {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}

function median(all: readonly number[]): string {
  return inMilliseconds([...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
}

async function report(name: string, plan: Plan): Promise<void> {
  const taken = {
    compute: [] as number[],
    book: [] as number[],
    xlsx: [] as number[],
    ods: [] as number[],
  };
  let [cells, size] = [0, 0];
  for (let run = 0; run < RUNS; run++) {
    const [computeTime, outcome] = await timed(() => compute(plan));
    const [bookTime, book] = await timed(() =>
      planBook({
        ...{ computed: { plan, outcome }, base, findings: [] },
        ...{ fingerprint: '', made: '', address: '' },
      }),
    );
    taken.compute.push(computeTime);
    const [xlsxTime, xlsx] = await timed(() => xlsxFile(book));
    const [odsTime] = await timed(() => odsFile(book));
    taken.book.push(bookTime);
    taken.xlsx.push(computeTime + bookTime + xlsxTime);
    taken.ods.push(computeTime + bookTime + odsTime);
    cells = book.sheets
      .flatMap(({ rows }) => rows)
      .reduce((sum, row) => sum + row.filter(Boolean).length, 0);
    size = xlsx.length;
  }
  const shape = `${plan.parties.length} × ${plan.yearCount} × ${plan.costLines.length}`;
  console.log(`${name} (${shape} parties × years × lines, ${cells} cells)`);
  // The first says how busy the machine is: compute.bench.ts knows what it takes by itself.
  console.log(`  compute ${median(taken.compute)}, book ${median(taken.book)}`);
  console.log(
    `  all the way to xlsx ${median(taken.xlsx)} (${size} bytes), to ods ${median(taken.ods)}`,
  );
}

const crowded = regionalPlan({ gemeenten: 368, corporaties: 120 });
await report('memo 2023', memoPlan);
await report('500 parties, two lines', { ...crowded, costLines: crowded.costLines.slice(0, 2) });
await report('500 parties, twenty lines', crowded);
