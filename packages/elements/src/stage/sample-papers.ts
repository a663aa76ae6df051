/** How a photo of a page was taken, for tests. */
interface Taken {
  readonly width?: number;
  readonly height?: number;
  /** In pixels. */
  readonly blur?: number;
  /** How bright paper is, of 255. */
  readonly paper?: number;
  readonly name?: string;
  /** As in EXIF: 6 for a phone held upright, whose sensor lies. */
  readonly orientation?: number;
  /** The colour of the corner where the sensor begins. */
  readonly corner?: string;
}

/** A page of A4 full of small print: E's of 2 mm, words of six of them, lines 6 mm apart, margins of 20 mm. */
export function drawPage(
  canvas: HTMLCanvasElement,
  { blur = 0, paper = 235 }: Pick<Taken, 'blur' | 'paper'> = {},
): void {
  const context = canvas.getContext('2d')!;
  const { width, height } = canvas;
  const letter = (Math.max(width, height) * 2) / 297;
  context.fillStyle = `rgb(${paper}, ${paper}, ${paper})`;
  context.fillRect(0, 0, width, height);
  context.fillStyle = `rgb(${paper / 8}, ${paper / 8}, ${paper / 6})`;
  const stroke = letter / 5;
  for (let y = letter * 10; y < height - letter * 10; y += letter * 3)
    for (let index = 0, x = letter * 10; x < width - letter * 10; index += 1, x += letter) {
      if (index % 7 === 6) continue;
      context.fillRect(x, y, stroke, letter);
      for (const bar of [0, 2, 4]) context.fillRect(x, y + bar * stroke, letter * 0.6, stroke);
    }
  if (blur === 0) return;
  context.filter = `blur(${blur}px)`;
  context.drawImage(canvas, 0, 0);
  context.filter = 'none';
}

/** The photo of such a page, as a camera makes it: with a place in it. */
export async function pagePhoto({
  width = 800,
  height = 1200,
  name = 'IMG_0001.jpg',
  orientation = 1,
  corner,
  ...how
}: Taken = {}): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  drawPage(canvas, how);
  if (corner) {
    const context = canvas.getContext('2d')!;
    context.fillStyle = corner;
    context.fillRect(0, 0, width / 8, width / 8);
  }
  const plain = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.95));
  const parts = [plain!.slice(0, 2), camera(orientation), plain!.slice(2)];
  return new File(parts, name, { type: 'image/jpeg' });
}

/** The segment that a camera writes: which side is up, and where it was. */
function camera(orientation: number): Uint8Array<ArrayBuffer> {
  const text = (words: string) => [...words].map((one) => one.charCodeAt(0));
  const entries = [[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]];
  const tiff = [...text('MM'), 0, 0x2a, 0, 0, 0, 8, 0, entries.length, ...entries.flat(), 0, 0, 0, 0];
  const content = [...text('Exif'), 0, 0, ...tiff, ...text('GPS 21.0285N 105.8542E')];
  return Uint8Array.from([0xff, 0xe1, (content.length + 2) >> 8, (content.length + 2) & 255, ...content]);
}

/** A PDF of one page with nothing on it. */
export function plainPdf(name = 'giay-chung-sinh.pdf', trailer = ''): File {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/MediaBox[0 0 595 842]>>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const list = `xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer\n<</Size 4/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new File([text, list], name, { type: 'application/pdf' });
}

/** Chooses files in an input, as a citizen does. */
export function choose(input: HTMLInputElement, ...files: readonly File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
