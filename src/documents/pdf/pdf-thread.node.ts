import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Problem } from "../../model/problem.ts";
import { Idle } from "../idle.node.ts";
import type { PageMarks } from "./page-marks.ts";
import { type PdfReport, type PdfTask, withPages } from "./pdf-task.ts";

/**
 * How long a page may be computed, in milliseconds of the processor, since the machine may be busy with other things; how long a page and
 * a whole file may take by the clock; and how much memory, in megabytes.
 */
const longestStep = 8000;
const longestWait = 60_000;
const longest = 300_000;
const memory = 768;
/** How often it is looked whether a page takes too long, in milliseconds. */
const between = 200;
/** How long a thread waits for another file, in milliseconds. */
const longestIdle = 10_000;

const file = new URL("./pdf-worker.node.js", import.meta.url);

/** That a thread ended, or had to be ended, before its work was done: what is wrong with the file, if it is the file. */
export interface ThreadEnded {
  readonly is: "ended";
  readonly problem: Omit<Problem, "place">;
}

/** A thread in which PDF.js is loaded, for one piece of work at a time. It keeps no process from ending while it has none. */
export class PdfThread {
  /** The one that waits for more: threads cost more than what most files need of them. */
  static readonly #idle = new Idle<PdfThread>(longestIdle, (thread) => thread.#end());
  readonly #worker: Worker;

  private constructor() {
    this.#worker = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: memory },
      stdout: true,
      stderr: true,
    });
  }

  /** Whether there is a file to start a thread from. */
  static get exists(): boolean {
    return existsSync(fileURLToPath(file));
  }

  /** A new thread. */
  static start(): PdfThread {
    return new PdfThread();
  }

  /** A thread that was used before and waits, if there is one: nobody else gets it. */
  static takeIdle(): PdfThread | undefined {
    return PdfThread.#idle.take();
  }

  /** Does some work. Where it comes to its end the thread waits for more, else it is ended. */
  async run(task: PdfTask): Promise<PdfReport | ThreadEnded> {
    this.#worker.removeAllListeners();
    this.#worker.ref();
    const report = await this.#reportOf(task);
    this.#worker.removeAllListeners();
    if (report.is === "ended" || isLate(report)) await this.#end();
    else this.#wait();
    return report;
  }

  #reportOf(task: PdfTask): Promise<PdfReport | ThreadEnded> {
    const worker = this.#worker;
    const ended = (problem: ThreadEnded["problem"]): ThreadEnded => ({ is: "ended", problem });
    const late: PdfReport = { is: "bad", problem: { code: "takes-too-long", expected: String(longestStep / 1000) } };
    return new Promise((done) => {
      const begun = performance.now();
      let step = { computed: process.cpuUsage(), at: begun };
      const looking = setInterval(() => {
        const { user, system } = process.cpuUsage(step.computed);
        const now = performance.now();
        const computed = (user + system) / 1000;
        if (computed > longestStep || now - step.at > longestWait || now - begun > longest) end(late);
      }, between);
      const end = (report: PdfReport | ThreadEnded) => {
        clearInterval(looking);
        done(report);
      };
      const pages: PageMarks[] = [];
      worker.on("message", (report: PdfReport) => {
        if (report.is !== "going-on") return end(withPages(report, pages));
        if (report.page) pages.push(report.page);
        step = { computed: process.cpuUsage(), at: performance.now() };
      });
      const bad = (found: string) => end(ended({ code: "unreadable", found, expected: "whole" }));
      worker.on("error", ({ message }) =>
        bad((/reason "([^"]*)/.exec(message)?.[1] ?? message).split("\n", 1)[0] ?? ""),
      );
      worker.on("exit", () => bad("PDF"));
      worker.postMessage(task);
    });
  }

  #wait(): void {
    // What an earlier file left undone may end it while it waits.
    this.#worker.on("error", () => PdfThread.#idle.forget(this));
    this.#worker.on("exit", () => PdfThread.#idle.forget(this));
    this.#worker.unref();
    PdfThread.#idle.keep(this);
  }

  async #end(): Promise<void> {
    this.#worker.on("error", () => {});
    await this.#worker.terminate();
  }
}

/** Whether the work goes on still, for all that is known. */
function isLate(report: PdfReport): boolean {
  return report.is === "bad" && report.problem.code === "takes-too-long";
}
