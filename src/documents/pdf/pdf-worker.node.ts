import { parentPort } from "node:worker_threads";
import type { PdfReport, PdfTask } from "./pdf-task.ts";
import { runTask } from "./run-task.ts";

const tell = (report: PdfReport) => parentPort?.postMessage(report);
parentPort?.on("message", async (task: PdfTask) =>
  tell(await runTask(task, (page) => tell({ is: "going-on", ...(page && { page }) }))),
);
