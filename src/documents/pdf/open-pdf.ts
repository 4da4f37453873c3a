import { BadFile } from "../package/damaged.ts";
import { type PdfJs, pdfJs } from "./pdf-js.ts";

/** A PDF as PDF.js holds it. */
export type OpenPdf = Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>;

/** How long work on one PDF may take, in milliseconds. */
const longest = 120_000;

/**
 * Opens a PDF for some work: no script of it is run, no image decoded, nothing fetched. Throws a {@link BadFile} where it is encrypted or the
 * work takes more than two minutes; `ensureTime` throws it, too, where the work asks.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  work: (pdf: OpenPdf, js: PdfJs, ensureTime: () => void) => Promise<T>,
): Promise<T> {
  const js = await pdfJs();
  const task = js.getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  const end = Date.now() + longest;
  const ensureTime = () => {
    if (Date.now() > end) throw tooLong();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong()), longest);
  });
  try {
    return await Promise.race([task.promise.then((pdf) => work(pdf, js, ensureTime)), late]);
  } catch (cause) {
    if (cause instanceof Error && cause.name === "PasswordException")
      throw new BadFile({ code: "encrypted" }, { cause });
    throw cause;
  } finally {
    clearTimeout(timer);
    await task.destroy().catch(() => {});
  }
}

function tooLong(): BadFile {
  return new BadFile({ code: "takes-too-long", expected: String(longest / 1000) });
}
