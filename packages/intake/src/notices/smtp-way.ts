import { createTransport } from 'nodemailer';
import { NeverTaken, type Way } from './way.ts';

/** Letters through a mail server: `smtps://user:password@mail.example.gov.vn`. `from` is an address, or a name with one. */
export function smtpWay(url: string, from: string): Way {
  // A letter is text alone: nothing in one is ever taken for the name of a file, or for an address to fetch.
  const transport = createTransport(url, { from, disableFileAccess: true, disableUrlAccess: true });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return async ({ id, to, subject, text }) => {
    try {
      await transport.sendMail({
        // As an object: nothing in it is taken for a second address.
        to: { name: '', address: to },
        subject: subject ?? '',
        text,
        // The same each time: most mail programs show one that came twice once.
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      const { responseCode } = error as { readonly responseCode?: number };
      if (responseCode !== undefined && responseCode >= 500) throw new NeverTaken();
      throw error;
    }
  };
}
