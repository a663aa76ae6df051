import { expect } from '@esm-bundle/chai';
import { drawPage, pagePhoto, plainPdf } from '../stage/sample-papers.ts';
import { takenBy, untilReady } from './take-beside.ts';
import type { Refused, TakenFile } from './taken.ts';
import { draw, take } from './taking.ts';

const TYPES = ['image/jpeg', 'image/png', 'application/pdf'];

const taken = async (file: File) => (await take(file, TYPES)) as TakenFile;
const fault = async (file: File, types = TYPES) => ((await take(file, types)) as Refused).fault;

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** The shades of a row of pixels, down through the E's of a page. */
async function shadesDown(file: Blob, x: number, from: number, to: number): Promise<number[]> {
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(Math.round(x), Math.round(from), 1, Math.round(to - from));
  return Array.from({ length: data.length / 4 }, (_, index) => data[index * 4]!);
}

describe('a photo that is taken', () => {
  it('is upright, small, and says nothing of where it was taken', async () => {
    const photo = await pagePhoto({ width: 4000, height: 3000, orientation: 6, name: 'IMG 1.HEIC.jpeg' });
    expect(await photo.text()).to.contain('GPS 21.0285N');
    const { given, file } = await taken(photo);
    expect(given).to.deep.include({ name: 'IMG 1.HEIC.jpg', type: 'image/jpeg', size: file.size });
    expect(given.picture).to.deep.equal({ width: 1500, height: 2000, turn: 0, doubts: [] });
    expect(file.size).to.be.below(400_000);
    expect(await file.text()).not.to.match(/Exif|GPS/);
    const { width, height } = await createImageBitmap(file);
    expect([width, height]).to.deep.equal([1500, 2000]);
  });

  it('is turned as its camera asks for, whatever its size', async () => {
    // Where the corner is that lies top left on the sensor: how far to the right, and how far down.
    const corners = { 1: [0, 0], 3: [1, 1], 6: [1, 0], 8: [0, 1] } as const;
    for (const [width, height] of [
      // More than is kept of a photo, and less.
      [2400, 1800],
      [1200, 900],
    ])
      for (const [orientation, [right, down]] of Object.entries(corners)) {
        const how = { width, height, orientation: Number(orientation), corner: '#fff' };
        const { file, given } = await taken(await pagePhoto({ ...how, paper: 60 }));
        const [x, y] = [right, down].map((far, axis) => {
          const side = axis === 0 ? given.picture!.width : given.picture!.height;
          return far ? side - 20 : 20;
        });
        const [shade] = await shadesDown(file, x!, y!, y! + 1);
        expect(shade, `${width} × ${height}, orientation ${orientation}`).to.be.above(200);
      }
  });

  it('shows letters of 2 mm as letters', async () => {
    const { file } = await taken(await pagePhoto({ width: 3000, height: 4000 }));
    const letter = (2000 * 2) / 297;
    // Between its stem and the end of its bars: bar, gap, bar, gap, bar.
    const shades = await shadesDown(file, letter * 10.4, letter * 40, letter * 41);
    const isDark = shades.map((shade) => shade < 130);
    const bars = isDark.filter((dark, index) => dark && !isDark[index - 1]).length;
    expect(bars, shades.join()).to.equal(3);
    expect(Math.max(...shades.slice(2, -2)) - Math.min(...shades)).to.be.above(90);
  });

  it('weighs no more than 400 KB, whatever is on it', async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 2400;
    canvas.height = 1800;
    const context = canvas.getContext('2d')!;
    const noise = context.createImageData(2400, 1800);
    for (let at = 0; at < noise.data.length; at++)
      noise.data[at] = at % 4 === 3 ? 255 : (at * 7919 * (at % 97)) % 256;
    context.putImageData(noise, 0, 0);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    const { given } = await taken(new File([png!], 'nhiễu.png'));
    expect(given.size).to.be.below(400_000);
    expect(given.type).to.equal('image/jpeg');
  });

  it('is doubted where it is blurred, dark or small, and only then', async () => {
    const doubts = async (how: Parameters<typeof pagePhoto>[0]) =>
      (await taken(await pagePhoto(how))).given.picture?.doubts;
    expect(await doubts({ width: 2000, height: 3000 })).to.deep.equal([]);
    expect(await doubts({ width: 2000, height: 3000, blur: 1 })).to.deep.equal([]);
    expect(await doubts({ width: 2000, height: 3000, paper: 70 })).to.deep.equal(['dark']);
    expect(await doubts({ width: 600, height: 800 })).to.deep.equal(['small']);
  });

  it('of which nothing is to be seen is refused', async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 1200;
    canvas.height = 900;
    canvas.getContext('2d')!.fillRect(0, 0, 1200, 900);
    const black = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
    expect(await fault(new File([black!], 'đen.jpg'))).to.equal('blank');
  });

  it('that the browser does not open after all is refused, and so is what is none', async () => {
    const [head, tail] = ['\0\0\0\x18ftypheic\0\0\0\0\0\0\0\x14ispe\0\0\0\0', '\0'.repeat(40)];
    const size = Uint8Array.of(0, 0, 4, 0, 0, 0, 3, 0);
    const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));
    expect(await fault(new File([bytes(head), size, bytes(tail)], 'a.heic'))).to.equal('not-opened');
    expect(await fault(new File(['xin chào'], 'don.pdf'))).to.equal('not-a-paper');
    expect(await fault(new File([], 'rỗng.jpg'))).to.equal('empty');
    expect(await fault(plainPdf('khóa.pdf', '/Encrypt<</V 4>>'))).to.equal('encrypted');
    expect(await fault(plainPdf(), ['image/jpeg'])).to.equal('wrong-type');
  });
});

describe('a worker', () => {
  it('takes the same picture of a photo as the page, to the byte', async () => {
    const worker = await untilReady(new Worker('/packages/elements/src/taking/taking-worker.ts'));
    const photo = await pagePhoto({ width: 2400, height: 1800, orientation: 6 });
    const [there, here] = [(await takenBy(worker!, [photo, TYPES])) as TakenFile, await taken(photo)];
    expect({ ...there.given, id: '' }).to.deep.equal({ ...here.given, id: '' });
    expect(there.file.name).to.equal(here.file.name);
    expect(await bytesOf(there.file)).to.deep.equal(await bytesOf(here.file));
    const other = (await takenBy(worker!, [new File([], 'rỗng.jpg'), TYPES])) as Refused;
    expect(other.fault).to.equal('empty');
    worker!.terminate();
  });

  it('that does not come is done without', async () => {
    expect(await untilReady(new Worker('/there-is-none.js'))).to.equal(null);
  });
});

it('a PDF is taken as it is, to the byte', async () => {
  const pdf = plainPdf();
  const { given, file } = await taken(pdf);
  expect(given).to.deep.include({ name: 'giay-chung-sinh.pdf', pages: 1, isSigned: false, size: pdf.size });
  expect(await file.text()).to.equal(await pdf.text());
});

it('a picture is drawn as it was turned', async () => {
  const canvas = document.createElement('canvas');
  canvas.width = 400;
  canvas.height = 300;
  drawPage(canvas);
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'red';
  context.fillRect(0, 0, 60, 60);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  const drawn = document.createElement('canvas');
  expect(await draw(png!, drawn, 200, 1)).to.equal(true);
  expect([drawn.width, drawn.height]).to.deep.equal([150, 200]);
  // What was at the top left is at the top right.
  expect([...drawn.getContext('2d')!.getImageData(140, 10, 1, 1).data].slice(0, 3)).to.deep.equal([
    255, 0, 0,
  ]);
});
