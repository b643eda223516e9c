// How long links are: ours beside plain deflate and lz-string, on a corpus that never changes.
// Run: npx node tests/bench/link-size.bench.ts
import { deflateSync } from 'fflate';
import lzString from 'lz-string';
import { toBase64Url } from '../../src/codec/base64url.ts';
import { canonicalBytes } from '../../src/codec/canonical.ts';
import { encodeLink, linkLengthClass } from '../../src/codec/link.ts';
import { MARKER } from '../../src/codec/link-text.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { goldenCases } from '../support/golden-cases.ts';
import { memoPlan } from '../support/memo-plan.ts';
import { regionalPlan } from './regional-plan.ts';

/** Characters behind the marker, by way of packing. Ours is undefined when the plan does not fit. */
interface Sizes {
  readonly name: string;
  readonly ours: number | undefined;
  readonly deflate: number;
  readonly lz: number;
}

function sizesOf(name: string, plan: Plan): Sizes {
  const bytes = canonicalBytes(plan);
  const link = encodeLink(plan);
  return {
    name,
    ours: link.ok ? link.value.length - MARKER.length : undefined,
    deflate: toBase64Url(deflateSync(bytes, { level: 9, mem: 8 })).length,
    lz: lzString.compressToEncodedURIComponent(new TextDecoder().decode(bytes)).length,
  };
}

/** The memo's plan with `count` amounts of its figures changed, as somebody who tries things out. */
function tweaked(count: number): Plan {
  const [first, ...others] = memoPlan.costLines;
  if (first?.kind !== 'hours') throw new Error('the first line of the memo has hours');
  const values = ['66', '54', '37.75', '60'];
  const hoursPerWeek = Object.fromEntries(
    Object.entries(first.hoursPerWeek).map(([year, hours], at) => [
      year,
      at < count ? (values[at] ?? hours) : hours,
    ]),
  );
  return { ...memoPlan, costLines: [{ ...first, hoursPerWeek }, ...others] };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function line({ name, ours, deflate, lz }: Sizes): string {
  const width = linkLengthClass(ours ?? Infinity);
  return `${name.padEnd(44)} ${`${ours ?? 'too large'}`.padStart(9)} ${`${deflate}`.padStart(8)} ${`${lz}`.padStart(9)}  ${width}`;
}

const corpus = [
  sizesOf('memo', memoPlan),
  sizesOf('memo, three numbers changed', tweaked(3)),
  ...goldenCases().map(({ title, plan }) => sizesOf(title, plan)),
  sizesOf('342 parties × 12 years × 20 lines', regionalPlan()),
];
console.log(`${''.padEnd(44)}      ours  deflate lz-string`);
for (const sizes of corpus) console.log(line(sizes));
const fitting = corpus.flatMap(({ ours, deflate, lz }) =>
  ours === undefined ? [] : [{ deflate: ours / deflate, lz: ours / lz, ours }],
);
console.log(
  `median ${median(fitting.map(({ ours }) => ours))} characters, ` +
    `${median(fitting.map(({ deflate }) => deflate)).toFixed(2)} × plain deflate, ` +
    `${median(fitting.map(({ lz }) => lz)).toFixed(2)} × lz-string`,
);
