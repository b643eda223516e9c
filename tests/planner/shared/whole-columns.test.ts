import { describe, expect, it } from 'vitest';
import { cutWidth, restAt } from '../../../src/planner/shared/whole-columns.ts';

/** Three columns of 100, 150 and 80 px, of which 200 px are in sight: at most 130 px to scroll. */
const EDGES = [0, 100, 250, 330];
const MOST = 130;

describe('columns that scroll past the names', () => {
  it('are whole only at an edge', () => {
    expect(cutWidth(0, EDGES)).toBe(0);
    expect(cutWidth(30, EDGES)).toBe(70);
    expect(cutWidth(100, EDGES)).toBe(0);
    expect(cutWidth(100.4, EDGES)).toBe(0);
    expect(cutWidth(130, EDGES)).toBe(120);
    expect(cutWidth(400, EDGES)).toBe(0);
  });

  it('come to rest on the side to which the person went', () => {
    expect(restAt(0, 30, EDGES, MOST)).toBe(100);
    expect(restAt(100, 70, EDGES, MOST)).toBe(0);
    expect(restAt(0, 100, EDGES, MOST)).toBe(100);
  });

  it('stay at the far end, and where no edge can be reached', () => {
    expect(restAt(100, 130, EDGES, MOST)).toBe(130);
    expect(restAt(100, 120, EDGES, MOST)).toBe(120);
    expect(restAt(130, 115, EDGES, MOST)).toBe(100);
  });
});
