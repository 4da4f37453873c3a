import type { AnnotationEditorType, getDocument, OPS } from "unpdf/pdfjs";

/** What recount uses of PDF.js. */
export interface PdfJs {
  readonly getDocument: typeof getDocument;
  readonly OPS: typeof OPS;
  readonly AnnotationEditorType: typeof AnnotationEditorType;
}

/** PDF.js, loaded when a PDF is read. */
export async function pdfJs(): Promise<PdfJs> {
  provideTransfer();
  return import("unpdf/pdfjs");
}

/** PDF.js asks for one method of ES2024, which Node has from version 21 on; before that it is given here, as the standard says. */
function provideTransfer(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const whole = structuredClone(this, { transfer: [this] });
      if (length === whole.byteLength) return whole;
      const other = new ArrayBuffer(length);
      new Uint8Array(other).set(new Uint8Array(whole).subarray(0, length));
      return other;
    },
  });
}
