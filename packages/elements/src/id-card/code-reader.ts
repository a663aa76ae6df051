/** Looks for a QR code in a picture: what it says, or null. */
export type CodeReader = (image: ImageData) => Promise<string | null>;
