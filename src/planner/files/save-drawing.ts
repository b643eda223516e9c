import { fileName } from '../../codec/plan-file.ts';
import { drawingSvg } from '../../export/drawing-svg.ts';
import { EXPORT_TEXT } from '../../locale/file-text.ts';
import type { BarDrawing } from '../../sheets/drawing.ts';
import { saveFile } from './save-file.ts';

/** Hands a drawing to the person as an SVG file; gives what to say of it. */
export function saveDrawing(drawing: BarDrawing, title: string, ending: string): string {
  const name = fileName(title, `-${ending}.svg`);
  saveFile(name, drawingSvg(drawing), 'image/svg+xml');
  return EXPORT_TEXT.saved(name);
}
