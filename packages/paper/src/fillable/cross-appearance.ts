import {
  lineTo,
  moveTo,
  type PDFOperator,
  type PDFWidgetAnnotation,
  popGraphicsState,
  pushGraphicsState,
  setLineWidth,
  stroke,
} from '@cantoo/pdf-lib';

/** An X from corner to corner, as official forms ask for; the square itself is printed on the page. */
export function crossAppearance(_: unknown, widget: PDFWidgetAnnotation) {
  const { width, height } = widget.getRectangle();
  const near = width * 0.2;
  const [right, top] = [width - near, height - near];
  const cross: PDFOperator[] = [
    pushGraphicsState(),
    setLineWidth(1.4),
    moveTo(near, near),
    lineTo(right, top),
    moveTo(near, top),
    lineTo(right, near),
    stroke(),
    popGraphicsState(),
  ];
  return { normal: { on: cross, off: [] }, down: { on: cross, off: [] } };
}
