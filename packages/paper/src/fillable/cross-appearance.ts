import {
  type AppearanceProviderFor,
  lineTo,
  moveTo,
  type PDFCheckBox,
  type PDFOperator,
  popGraphicsState,
  pushGraphicsState,
  setLineWidth,
  stroke,
} from '@cantoo/pdf-lib';

/** An X from corner to corner, as official forms ask for; the square itself is printed on the page. */
export const crossAppearance: AppearanceProviderFor<PDFCheckBox> = (_, widget) => {
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
};
