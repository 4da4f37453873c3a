import { BadFile } from "../../model/bad-file.ts";
import { type PdfJs, pdfJs } from "./pdf-js.ts";

/** A PDF as PDF.js holds it. */
export type OpenPdf = Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>;

/**
 * Opens a PDF for some work: no script of it is run, no image decoded unless one of some pixels is asked for, nothing fetched. Throws a {@link BadFile} where it is encrypted. It
 * may take any time: whoever reads what strangers wrote runs it aside.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  work: (pdf: OpenPdf, js: PdfJs) => Promise<T>,
  { maxImageSize = 1 }: { readonly maxImageSize?: number } = {},
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
    maxImageSize,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  });
  try {
    return await work(await task.promise, js);
  } catch (cause) {
    if (cause instanceof Error && cause.name === "PasswordException")
      throw new BadFile({ code: "encrypted" }, { cause });
    throw cause;
  } finally {
    await task.destroy().catch(() => {});
  }
}
